import { startGrid } from "./grid/start-grid";

const root = document.getElementById("root");
if (root) {
  const grid = startGrid(root, "ja");
  grid.api.createWorkbook({ id: "a", name: "a" });
  void grid.rendered().then(() => {
    document.body.dataset["ready"] = "yes";
  });
}
