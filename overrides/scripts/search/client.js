/* The page's end of the search: starts the worker and brings it its files, one after the other. A page from disk may
   load neither a worker nor data by its address, so the worker is made of this bundle's own text, and the files are
   scripts that hand on their data as text. */
import { make } from "../shared/dom.js";

/** @typedef {import("./lookup.js").Names} Names */
/** @typedef {import("./worker.js").Ask} Ask */
/** @typedef {import("./worker.js").Said} Said */

/**
 * Loads a script; resolves when it has run.
 * @param {string} address
 */
const script = (address) =>
  new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    const element = make("script", { src: address });
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${address} did not arrive`));
    document.head.append(element);
  });

/**
 * A search that answers through `said`. The names load at once, all words and texts with `rest`; whatever is asked
 * before is answered when something is there, and again when there is more.
 * @param {string} base  address of the site's root
 * @param {string} source  the text of a function that makes the worker work
 * @param {{ said: (said: Said) => void, named: (names: Names) => void, failed: () => void }} tell
 */
export function client(base, source, tell) {
  const blob = new Blob([`(${source})()`], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(blob));
  const post = (/** @type {Ask} */ ask) => worker.postMessage(ask);
  worker.onmessage = ({ data }) => tell.said(data);
  worker.onerror = tell.failed;
  window.plusSearch = (file, text) => {
    post({ file, text });
    if (file === "names") tell.named(JSON.parse(text));
  };
  const file = (/** @type {"names" | "words" | "parts"} */ name) => script(`${base}search/${name}.js`);
  const names = file("names");
  names.catch(tell.failed);
  /** @type {Promise<void> | null} */
  let more = null;
  const rest = () => {
    more ??= names.then(() => file("words")).then(() => file("parts"));
    more.catch(tell.failed);
  };
  return { ask: (/** @type {string} */ query) => post({ query }), rest };
}
