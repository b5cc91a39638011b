/* What stands below a cell's editor: printed text and charts, a traceback, the verdict. */
import { make } from "../shared/dom.js";
import { scrollable, show } from "./output.js";

/**
 * The result of a cell: what stands below its editor.
 * @param {HTMLElement} place
 */
export function results(place) {
  const recorded = place.querySelector("pre")?.textContent ?? "";
  const verdict = (/** @type {string} */ kind, /** @type {(Node | string)[]} */ ...words) =>
    place.append(make("p", { class: `live-verdict live-${kind}` }, ...words));
  return {
    verdict,
    printed: (/** @type {string} */ text) => place.replaceChildren(...(text ? show(text) : [])),
    recorded: () => place.replaceChildren(...(recorded ? show(recorded) : [])),
    /** An empty box for what the run prints; gives the function that adds to it. */
    open: () => {
      const pre = make("pre");
      place.replaceChildren(make("div", { class: "output" }, pre));
      return (/** @type {string} */ text) => pre.append(text);
    },
    /** @param {import("./failure.js").Failure} failure */
    failed: ({ verdict: [start, rest], trace }) => {
      if (start) verdict("wrong", make("b", {}, start), rest);
      if (trace) place.append(scrollable(make("pre", { class: "live-error" }, trace)));
    },
  };
}
