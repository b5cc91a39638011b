/* Boxes that scroll sideways get a tab stop and, where they have none, a name; code needs no name. Asks again whenever
   a width may have changed. */
import { all } from "../shared/dom.js";
import { reachable } from "../shared/scroll.js";

const BOXES = ".md-typeset__scrollwrap, .output pre, .formula, .table-wrap";
const CODE = ".md-content pre > code"; // that of a live cell until its editor is there

function boxes() {
  all(CODE).forEach(reachable);
  for (const box of all(BOXES)) {
    if (!reachable(box)) continue;
    if (box.hasAttribute("aria-label") && box.dataset.named === undefined) continue; // a name of its own
    box.dataset.named = "";
    const names = { role: "group", "aria-label": "Wide content, scrolls sideways" };
    for (const [key, value] of Object.entries(names)) {
      if (box.tabIndex === 0) box.setAttribute(key, value);
      else box.removeAttribute(key);
    }
  }
}

/** Keeps both true while the page is open. */
export function scroll() {
  addEventListener("load", boxes);
  addEventListener("resize", boxes);
  document.addEventListener("toggle", boxes, true); // what is folded has no width
}
