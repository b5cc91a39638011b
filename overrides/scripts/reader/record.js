/* What a reader has done, on their own device: one key of storage, no network. Read anew at each question, since
   another tab may have written. Where the browser keeps nothing, it lasts until the page is left, and trouble() says
   so. */
import { events, isId, storage } from "../shared/contract.js";
import * as store from "../shared/store.js";
import { today } from "./days.js";
import { dayOf, empty, isWay, joined, note, parse, text } from "./kept.js";

/** @typedef {import("./kept.js").Kind} Kind */
/** @typedef {import("./kept.js").Kept} Kept */

const TROUBLE = {
  "": "",
  blocked:
    "Your browser does not let this site keep anything. What you tick here is forgotten when you leave the page.",
  full: "The storage of your browser is full. What you tick here is forgotten when you leave the page.",
  unreadable:
    "What was kept here could not be read. It was put aside, and a new list begun. If you have an export, import it.",
};

let memory = empty();
/** @type {keyof typeof TROUBLE} */
let state = "";
/** @type {(() => void)[]} */
const listeners = [];

/** What is wrong with keeping, for people; "" where nothing is. */
export const trouble = () => TROUBLE[state];

/** Everything that is kept. Who wants to change it calls one of the functions below. */
export function read() {
  if (state === "full") return memory; // newer than what could be kept
  const { text: kept, refusal } = store.load(storage.progress);
  if (refusal) state = "blocked";
  if (state === "blocked" && kept === null) return memory;
  if (kept === null) return empty();
  try {
    return parse(kept);
  } catch {
    state = "unreadable"; // put aside; where that is refused it stays where it is, unread
    if (!store.save(storage.unreadable, kept)) store.save(storage.progress, null);
    return empty();
  }
}

function tell() {
  for (const listener of listeners) listener();
}

/** @param {(kept: Kept) => Kept} change */
function write(change) {
  memory = change(read());
  const refusal = store.save(storage.progress, text(memory));
  if (refusal || state !== "unreadable") state = refusal;
  tell();
}

/**
 * Calls the listener now, and after every change here or in another tab.
 * @param {() => void} listener
 */
export function follow(listener) {
  listeners.push(listener);
  listener();
}

/**
 * The day on which one of these ids was done, or "".
 * @param {Kind} kind
 * @param {string[]} ids
 */
export const done = (kind, ids) => dayOf(read(), kind, ids);

/**
 * Notes something as done, or as not done. Throws for what can be no id: it would make the list unreadable.
 * @param {Kind} kind
 * @param {string[]} ids  the present one first, then former ones
 * @param {boolean} on
 */
export function set(kind, ids, on) {
  if (!isId(ids[0])) throw new Error(`${kind}: "${ids[0]}" is no id`);
  write((kept) => {
    note(kept, kind, ids, on, today());
    return kept;
  });
}

/**
 * Adds what another list holds.
 * @param {Kept} other
 */
export const join = (other) => write((kept) => joined(kept, other));

/** Forgets everything that this site keeps, edited code as well. */
export function erase() {
  memory = empty();
  state = store.erase(storage.prefix);
  tell();
}

/** The kept way of the chooser, or "". */
export const way = () => read().way;

/**
 * Keeps the way of the chooser; whether it is kept beyond this page.
 * @param {string} pairs
 */
export function keepWay(pairs) {
  if (!isWay(pairs)) return false;
  write((kept) => ({ ...kept, way: pairs }));
  return state === "" || state === "unreadable";
}

/** Hears of passed exercises, of other tabs, and of pages that come back. An event may carry anything: what can be no
    id is passed over. */
export function listen() {
  const passed = (/** @type {Event} */ event) => {
    const detail = event instanceof CustomEvent ? event.detail : null;
    const id = typeof detail === "object" && detail ? detail.id : detail;
    if (isId(id)) set("exercises", [id], true);
  };
  window.addEventListener(events.passed, passed, true);
  window.addEventListener("storage", ({ key }) => {
    if (key !== storage.progress && key !== null) return;
    if (state === "full") state = "";
    tell();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) tell();
  });
}
