/* The theme's search, with the theme's script, is loaded as soon as a pointer or the focus comes near the header or a key
   asks for it: on a page that is only read it would be a third of the bytes. It begins its index when its own switch is
   turned, so that is turned on and off again before anything is drawn. */
import { make, one } from "../shared/dom.js";

const NEAR = ["pointerover", "focusin"];
const KEYS = ["/", "f", "s"];

const SCRIPTS = "assets/javascripts/";
const WORDS = {
  placeholder: "Type to start searching",
  none: "No matching documents",
  one: "1 matching document",
  other: "# matching documents",
  "more.one": "1 more on this page",
  "more.other": "# more on this page",
  "term.missing": "Missing",
};
/* Of the site: this script is in assets/javascripts/. */
const BASE = new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/* What the theme's script finds in the page, else in inline scripts of the theme. */
function globals() {
  const config = {
    base: BASE.href,
    features: [],
    search: `${BASE}${SCRIPTS}workers/search.a7633da7.min.js`,
    translations: Object.fromEntries(Object.entries(WORDS).map(([key, word]) => [`search.result.${key}`, word])),
  };
  const holder = make("script", { id: "__config", type: "application/json" }, JSON.stringify(config));
  document.head.append(holder);
  const scope = BASE;
  const name = (/** @type {string} */ key) => `${scope.pathname}.${key}`;
  Object.assign(window, {
    __md_scope: scope,
    __md_get: (/** @type {string} */ key, store = localStorage) => JSON.parse(store.getItem(name(key)) ?? "null"),
    __md_set: (/** @type {string} */ key, /** @type {unknown} */ value, store = localStorage) => {
      try {
        store.setItem(name(key), JSON.stringify(value));
      } catch {
        /* nothing is kept */
      }
    },
  });
}

/** Waits for a reader to come near, once. */
export function search() {
  const toggle = one("#__search", HTMLInputElement);
  const header = one(".md-header", HTMLElement);
  let asked = false;
  const warm = (/** @type {boolean} */ open) => {
    if (asked) return;
    asked = true;
    globals();
    const field = one(".md-search__input", HTMLInputElement);
    if (open) toggle.checked = true;
    if (open) field.focus(); // what is typed until the script is there
    const script = make("script", { src: `${BASE}${SCRIPTS}bundle.a5f9d56c.min.js` });
    script.addEventListener("load", () => {
      for (const on of toggle.checked ? [true] : [true, false]) {
        toggle.checked = on;
        toggle.dispatchEvent(new Event("change"));
      }
      field.dispatchEvent(new Event("keyup"));
    });
    document.head.append(script);
  };
  for (const name of NEAR) header.addEventListener(name, () => warm(false), { passive: true });
  toggle.addEventListener("change", () => warm(false));
  document.addEventListener("keydown", (event) => {
    const field = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (asked || field || event.ctrlKey || event.metaKey || !KEYS.includes(event.key)) return;
    event.preventDefault();
    warm(true);
  });
}
