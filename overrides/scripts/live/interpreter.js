/* The page's Python: loaded once, at the first Run; then a fresh worker for each run. Throws where the browser cannot.
 */
import { make } from "../shared/dom.js";
import { LINES, MEGABYTES } from "./limits.js";
import { work } from "./worker.js";

/** @typedef {{ worker: string, wasm: Uint8Array<ArrayBuffer> }} Interpreter  address of the script; its data */

/**
 * The interpreter's module as an expression for a classic script, since no browser lets a page from disk import
 * a module: a promise of its function.
 * @param {string} module
 */
const classic = (module) => {
  const body = module
    .replace("export default _createMicroPythonModule;", "")
    .replace("export async function", "async function")
    .replaceAll("import.meta.url", "location.href");
  return `(async () => {${body}; return loadMicroPython; })()`;
};

/**
 * The worker's whole script: our function, called with the module and the limits.
 * @param {string} module
 */
export const script = (module) =>
  `(${work})(self, ${classic(module)}, ${JSON.stringify({ lines: LINES, megabytes: MEGABYTES })});`;

/**
 * The function that loads the interpreter; the same promise each time, a new one where it failed.
 * @param {string} address  of micropython.js, which sets plusPython
 * @returns {() => Promise<Interpreter>}
 */
export function interpreter(address) {
  /** @type {Promise<Interpreter> | null} */
  let loading = null;
  const load = () =>
    new Promise((/** @type {(found: Interpreter) => void} */ resolve, reject) => {
      const element = make("script", { src: address });
      const fail = (/** @type {string} */ said) => {
        loading = null; // the next Run tries again
        element.remove();
        reject(new Error(said));
      };
      element.onload = () => {
        if (!globalThis.plusPython) return fail(`${address} sets no plusPython`);
        const { module, wasm } = globalThis.plusPython;
        const worker = URL.createObjectURL(new Blob([script(module)], { type: "text/javascript" }));
        resolve({ worker, wasm: Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)) });
        delete globalThis.plusPython;
      };
      element.onerror = () => fail("not loaded");
      document.head.append(element);
    });
  return () => {
    loading ??= load();
    return loading;
  };
}

/**
 * A fresh worker. Throws where the browser starts none.
 * @param {string} address
 * @returns {Worker}
 */
export const start = (address) => new window.Worker(address);
