/* The pages that were open last, on the reader's own device: addresses from the site's root, the latest first. */
import { storage } from "../shared/contract.js";
import { load, save } from "../shared/store.js";

const MOST = 8;

/** The addresses; none where nothing is kept, or what is kept is no list of them. */
export function visited() {
  try {
    const kept = /** @type {unknown} */ (JSON.parse(load(storage.recent).text ?? "[]"));
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/**
 * Notes that a page is open. Where the browser keeps nothing, nothing happens.
 * @param {string} here  its address
 * @param {string} base  that of the site's root
 */
export function note(here, base) {
  const [address] = here.split(/[?#]/);
  if (!address.startsWith(base)) return;
  const page = address.slice(base.length) || "index.html";
  save(storage.recent, JSON.stringify([page, ...visited().filter((one) => one !== page)].slice(0, MOST)));
}
