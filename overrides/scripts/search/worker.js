/* The search in its worker: takes the files as they arrive, and answers the newest query with what it has so far. */
import MiniSearch from "minisearch";
import { Engine } from "./engine.js";
import { answer } from "./results.js";

/** @typedef {{ file: "names" | "words" | "parts", text: string } | { query: string }} Ask */
/** @typedef {import("./results.js").Answer & { ready: boolean }} Said  ready: nothing more will arrive */

/**
 * Answers the page's questions until the page ends.
 * @param {{ onmessage: ((event: MessageEvent<Ask>) => void) | null, postMessage: (said: Said) => void }} scope  self
 */
export function work(scope) {
  /** @type {Engine | null} */
  let engine = null;
  /** @type {string[]} */
  let parts = [];
  let query = "";
  const tell = () => {
    if (engine && query) scope.postMessage({ ...answer(engine, parts, query), ready: parts.length > 0 });
  };
  scope.onmessage = async ({ data }) => {
    if ("query" in data) query = data.query;
    else if (data.file === "names") engine = new Engine(MiniSearch, JSON.parse(data.text));
    else if (data.file === "words") await engine?.add(JSON.parse(data.text));
    else parts = JSON.parse(data.text);
    tell();
  };
}
