/* On every page: the button, `/` and Ctrl or Cmd+K open the search. What is typed while it still loads is not lost: the
   dialog and its field are made here; search.js, which does everything else, is loaded when a reader comes near. */
import { all, attribute, button, make } from "../shared/dom.js";
import { note } from "./visited.js";

const FIELD = {
  type: "text",
  class: "search-input",
  role: "combobox",
  "aria-label": "Search this site",
  "aria-expanded": "false",
  "aria-controls": "search-list",
  "aria-autocomplete": "list",
  autocomplete: "off",
  autocapitalize: "none",
  autocorrect: "off",
  spellcheck: "false",
  enterkeyhint: "go",
  maxlength: "200",
  placeholder: "A word, a question, an error message",
};

/** The dialog, with nothing found yet. */
function shell() {
  const input = make("input", FIELD);
  const close = button("search-close", "Close");
  const list = make("div", {
    class: "search-list",
    id: "search-list",
    role: "listbox",
    "aria-label": "Results",
    hidden: "",
  });
  const dialog = make(
    "dialog",
    { class: "search", "aria-label": "Search" },
    make("div", { class: "search-head", role: "search" }, input, close),
    make("p", { class: "search-status" }),
    make("p", { class: "search-said", role: "status" }),
    list,
    make("p", { class: "search-keys", "aria-hidden": "true" }, "↑ ↓ to choose, Enter to open, Esc to close"),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside it
  });
  document.body.append(dialog);
  return { dialog, input };
}

/**
 * Whether a key is meant for a text that is being written.
 * @param {EventTarget | null} target
 */
const writes = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** Waits for a reader who wants to search, and notes which page is open. */
export function search() {
  const [opener] = all(".search-open");
  const base = new URL(attribute(opener, "data-base").replace(/\/?$/, "/"), location.href).href;
  note(location.href, base);
  /** @type {ReturnType<typeof shell> | null} */
  let made = null;
  const near = () => {
    if (made) return made;
    made = shell();
    made.dialog.dataset.base = base;
    document.head.append(
      make("link", { rel: "preload", as: "script", href: `${base}search/names.js` }), // beside it, not after it
      make("script", { src: `${base}assets/javascripts/search.js` }),
    );
    return made;
  };
  const open = () => {
    const { dialog, input } = near();
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  };
  for (const name of ["pointerover", "focusin"]) opener.addEventListener(name, near, { once: true });
  opener.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(event.target);
    const letter =
      event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !letter) return;
    event.preventDefault();
    open();
  });
}
