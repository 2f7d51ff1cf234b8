import { createHash } from "node:crypto";

/**
 * Filters by severity, rule and department. Without scripts the filters stay away and every finding shows. Headings
 * whose findings are all filtered out go with them.
 */
export const SCRIPT = `
(function () {
  var bar = document.getElementById("filters");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-rule]"));
  var shown = document.getElementById("shown");
  function apply() {
    var severities = {};
    bar.querySelectorAll("input[name=severity]").forEach(function (box) { severities[box.value] = box.checked; });
    var rule = bar.querySelector("[name=rule]").value;
    var department = bar.querySelector("[name=department]").value;
    var count = 0;
    rows.forEach(function (row) {
      var departments = JSON.parse(row.dataset.departments);
      var fits = severities[row.dataset.severity] &&
        (rule === "" || row.dataset.rule === rule) &&
        (department === "" || (department === "-" ? departments.length === 0 : departments.indexOf(department.slice(1)) >= 0));
      row.hidden = !fits;
      if (fits) count++;
    });
    document.querySelectorAll("section").forEach(function (section) {
      var own = section.querySelectorAll("tr[data-rule]");
      if (own.length > 0) section.hidden = section.querySelector("tr[data-rule]:not([hidden])") === null;
    });
    shown.textContent = String(count);
  }
  if (rows.length === 0) return;
  bar.hidden = false;
  bar.addEventListener("change", apply);
  apply();
})();
`;

/** By which the page's policy knows this script, and takes no other. */
export const SCRIPT_HASH = createHash("sha256").update(SCRIPT).digest("base64");
