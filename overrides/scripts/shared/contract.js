/* What scripts and templates agree on, from contract.json. `data-*` names stay literal where they are used: a test
   compares them with the file. */
import contract from "./contract.json" with { type: "json" };

/** @typedef {keyof typeof contract.words.done} Kind */

/** The keys of localStorage. */
export const storage = contract.storage;
/** The names of our own events. */
export const events = contract.events;
/** The kinds of things that a reader can do. */
export const kinds = /** @type {Kind[]} */ (contract.kinds);

/** Words for each kind: before the day on which it was done, and before how many of them are done. */
export const words = contract.words;

const ID = new RegExp(contract.id.pattern);

/**
 * Whether a value can be the id of something that a reader did.
 * @param {unknown} value
 * @returns {value is string}
 */
export const isId = (value) => typeof value === "string" && value.length <= contract.id.length && ID.test(value);
