/**
 * The whole program, on both sides: a page of one file has no second script to give to its worker, so the worker is
 * given this one, and each loads only its own half.
 */
if (typeof document === "undefined") void import("./worker/worker");
else {
  // Asked for at once: afterwards no script is the current one.
  const program = document.currentScript?.textContent ?? "";
  void import("./page/start").then(({ start }) => start(program));
}
