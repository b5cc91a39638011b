/* Tables laid out as a grid lose their meaning for some screen readers: their roles say it again. */
import { all } from "../shared/dom.js";

const ROLES = {
  thead: "rowgroup",
  tbody: "rowgroup",
  tr: "row",
  "thead th": "columnheader",
  "tbody th": "rowheader",
  td: "cell",
};

/** Gives every table of resources its roles. */
export function tables() {
  for (const table of all("table.resources")) {
    table.setAttribute("role", "table");
    for (const [selector, role] of Object.entries(ROLES)) {
      for (const part of all(selector, table)) part.setAttribute("role", role);
    }
  }
}
