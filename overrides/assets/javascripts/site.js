/* What the pages' own markup cannot do: small repairs for keyboard and screen readers.
   No dependency, nothing stored, nothing fetched. Without it every page still reads. */
(function () {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* Terms: the meaning (CSS, .term::after) stands beside its word and inside the window; Escape puts it away. */
  const open = () => document.querySelector(".term:is(:hover, :focus-visible)");
  let pointer = null;
  function place() {
    const term = open();
    if (!term) return;
    const room = document.documentElement.clientWidth, unit = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const boxes = [...term.getClientRects()];
    const box = boxes.find((b) => pointer && pointer.y >= b.top && pointer.y <= b.bottom) || boxes[0];
    const width = Math.min(19 * unit, room - 2 * unit);
    const below = box.bottom < innerHeight * .6;
    term.style.setProperty("--tip-x", Math.max(unit, Math.min(box.left, room - unit - width)) + "px");
    term.style.setProperty("--tip-y", below ? box.bottom + "px" : "auto");
    term.style.setProperty("--tip-b", below ? "auto" : innerHeight - box.top + "px");
  }
  const isTerm = (event) => event.target instanceof Element && event.target.closest(".term");
  document.addEventListener("pointerover", (event) => { if (isTerm(event)) { pointer = { y: event.clientY }; place(); } });
  document.addEventListener("focusin", (event) => { if (isTerm(event)) { pointer = null; place(); } });
  for (const name of ["pointerout", "focusout"]) {
    document.addEventListener(name, (event) => { if (isTerm(event)) delete isTerm(event).dataset.shut; });
  }
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open()) open().dataset.shut = "";
  });

  /* On narrow windows the theme's menu works through labels, which no keyboard reaches: they become buttons. */
  const names = { __drawer: "Menu", __toc: "Contents of this page", __search: "Search" };
  function enter() {
    const shows = (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const first = all(".md-nav--primary :is(a, button)").find((part) => !part.closest('[for="__drawer"]') && shows(part));
    if (document.getElementById("__drawer").checked && first) first.focus();
  }
  const narrow = matchMedia("(max-width: 76.234375em)");
  function buttons() {
    if (!narrow.matches) return;
    for (const label of all('label.md-header__button[for^="__"], .md-nav--primary label[for^="__"]:not([for="__drawer"])')) {
      const box = document.getElementById(label.htmlFor);
      if (!box || label.closest("form")) continue;
      const button = document.createElement("button");
      for (const { name, value } of label.attributes) button.setAttribute(name, value); // `for` too: the theme's styles ask for it
      button.removeAttribute("tabindex");
      button.type = "button";
      button.append(...label.childNodes);
      if (!button.textContent.trim()) button.setAttribute("aria-label", names[box.id] || "Pages of this section");
      button.addEventListener("click", () => {
        box.click();
        if (box.id === "__search" && box.checked) document.querySelector(".md-search__input").focus();
        else setTimeout(enter, 50); // the way into or out of a panel: to the first thing that shows there
      });
      const tell = () => button.setAttribute("aria-expanded", box.checked);
      box.addEventListener("change", tell);
      label.replaceWith(button);
      tell();
    }
  }
  buttons();
  narrow.addEventListener("change", buttons);
  document.addEventListener("keydown", (event) => {
    const drawer = document.getElementById("__drawer");
    if (event.key !== "Escape" || !drawer || !drawer.checked) return;
    drawer.click();
    document.querySelector('.md-header__button[for="__drawer"]').focus();
  });

  /* On narrow windows the theme holds the page still behind the search, lets go of it a moment after the search is left
     and scrolls back to where it was: what has the focus by then is brought into sight again. */
  new MutationObserver(() => {
    const node = document.activeElement;
    if (!document.body.hasAttribute("data-md-scrolllock") && node?.matches("article :focus-visible")) node.scrollIntoView({ block: "nearest" });
  }).observe(document.body, { attributeFilter: ["data-md-scrolllock"] });

  /* The theme puts the copy button of each code block into a landmark of its own. */
  const content = document.querySelector(".md-content");
  const plain = () => all("nav.md-code__nav:not([role])").forEach((nav) => nav.setAttribute("role", "presentation"));
  if (content) new MutationObserver(plain).observe(content, { childList: true, subtree: true });
  plain();

  /* What scrolls sideways can be scrolled with the arrow keys. */
  function reachable() {
    for (const box of all(".md-typeset__scrollwrap, .output pre, .formula, .table-wrap")) {
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      if (scrolls === (box.tabIndex === 0)) continue;
      if (scrolls) box.tabIndex = 0; else box.removeAttribute("tabindex");
      if (box.hasAttribute("aria-label") && box.dataset.named === undefined) continue;
      box.dataset.named = "";
      for (const [key, value] of [["role", "group"], ["aria-label", "Wide content, scrolls sideways"]]) {
        if (scrolls) box.setAttribute(key, value); else box.removeAttribute(key);
      }
    }
  }
  addEventListener("load", reachable);
  addEventListener("resize", reachable);
  document.addEventListener("toggle", reachable, true); // what is folded has no width

  /* Tables laid out as a grid lose their meaning for some screen readers: say it again. */
  for (const table of all("table.resources")) {
    const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
    table.setAttribute("role", "table");
    for (const [selector, role] of Object.entries(roles)) for (const part of all(selector, table)) part.setAttribute("role", role);
  }
})();
