import type { Workbench } from "./workbench";

/** Puts the add-in's entries into the menu of a cell, as its manifest asks. */
export function cellMenu(workbench: Workbench): void {
  for (const button of workbench.store.get().ribbon?.cellMenu ?? []) {
    workbench.grid.api
      .createMenu({
        id: button.id,
        title: button.label,
        tooltip: button.tip,
        action: () => void workbench.attempt(() => workbench.press(button)),
      })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }
}
