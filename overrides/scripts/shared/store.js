/* What the browser keeps, by key. Never throws: a browser may keep nothing at all (blocked) or nothing more (full),
   and the page goes on. Which keys there are: contract.json. */

/** @typedef {"" | "blocked" | "full"} Refusal  why the browser did not do it; "" where it did */

/**
 * The text under a key, null where there is none.
 * @param {string} key
 * @returns {{ text: string | null, refusal: Refusal }}
 */
export function load(key) {
  try {
    return { text: localStorage.getItem(key), refusal: "" };
  } catch {
    return { text: null, refusal: "blocked" };
  }
}

/**
 * Keeps a text under a key; with null, forgets what is there.
 * @param {string} key
 * @param {string | null} text
 * @returns {Refusal}
 */
export function save(key, text) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return "";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

/**
 * Forgets whatever is kept under keys that begin like this.
 * @param {string} prefix
 * @returns {Refusal}
 */
export function erase(prefix) {
  try {
    localStorage.removeItem(prefix); // where the browser refuses, this says so: there may be no key to see
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    return "";
  } catch {
    return "blocked";
  }
}
