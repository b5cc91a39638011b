/* The theme loads and builds its search index when the search opens, which takes as long as typing a word. Here it begins
   as soon as a pointer or the focus comes near the header: the theme waits for its own switch, so it is turned on and off
   again before anything is drawn. (By itself it would do so on every page that comes from a server: macros/polish.py.) */
(() => {
  "use strict";
  const toggle = document.getElementById("__search");
  const header = document.querySelector(".md-header");
  if (!toggle || !header) return;

  function warm() {
    for (const name of ["pointerover", "focusin"]) header.removeEventListener(name, warm);
    if (toggle.checked) return;
    for (const on of [true, false]) {
      toggle.checked = on;
      toggle.dispatchEvent(new Event("change"));
    }
  }
  addEventListener("load", () => { // before that the theme does not listen yet, and a pointer that rests here would be wasted
    for (const name of ["pointerover", "focusin"]) header.addEventListener(name, warm, { passive: true });
  });
})();
