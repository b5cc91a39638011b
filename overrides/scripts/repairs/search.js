/* The theme loads and builds its search index when the search opens, which takes as long as typing a word. Here it
   begins as soon as a pointer or the focus comes near the header: the theme waits for its own switch, so it is turned
   on and off again before anything is drawn. (By itself it would do so on every page that comes from a server: the
   build prevents that.) */
import { one } from "../shared/dom.js";

const NEAR = ["pointerover", "focusin"];

/** Waits for a reader to come near, once. */
export function search() {
  const toggle = one("#__search", HTMLInputElement);
  const header = one(".md-header", HTMLElement);
  const warm = () => {
    for (const name of NEAR) header.removeEventListener(name, warm);
    if (toggle.checked) return;
    for (const on of [true, false]) {
      toggle.checked = on;
      toggle.dispatchEvent(new Event("change"));
    }
  };
  // Before that the theme does not listen yet, and a pointer that rests here would be wasted.
  addEventListener("load", () => {
    for (const name of NEAR) header.addEventListener(name, warm, { passive: true });
  });
}
