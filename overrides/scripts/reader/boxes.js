/* On pages: a box at each task ("I have done this"), a button at the end ("I have read this page"), and what is wrong
   with keeping them. The page carries ids: data-action, data-page; data-was holds earlier ids of the same thing, so
   that a rename loses nothing. */
import { all, attribute, button, make } from "../shared/dom.js";
import { words } from "./days.js";
import { done, follow, set, trouble } from "./record.js";

/**
 * The ids of a thing: the present one, then the former ones that the page names.
 * @param {HTMLElement} node
 * @param {string} id
 */
export const ids = (node, id) => [id, ...(node.dataset.was ?? "").split(" ").filter(Boolean)];

/**
 * A place that says what is wrong with keeping, at the end of an element.
 * @param {HTMLElement} place
 */
export function notice(place) {
  const note = make("p", { class: "reader-trouble", role: "status" });
  place.append(note);
  follow(() => {
    note.textContent = trouble();
  });
}

/** @param {HTMLElement} frame */
function box(frame) {
  const names = ids(frame, attribute(frame, "data-action"));
  const input = make("input", { type: "checkbox" });
  const when = make("span", { class: "reader-when" });
  frame.append(make("p", { class: "reader-box" }, make("label", {}, input, " I have done this"), " ", when));
  input.addEventListener("change", () => set("actions", names, input.checked));
  follow(() => {
    const day = done("actions", names);
    input.checked = day !== "";
    when.textContent = day && `on ${words(day)}`;
  });
  notice(frame);
}

/** @param {HTMLElement} place */
function mark(place) {
  const names = ids(place, attribute(place, "data-page"));
  const press = button("reader-button", "I have read this page");
  const when = make("span", { class: "reader-when" });
  place.append(make("p", {}, press, " ", when));
  press.addEventListener("click", () => set("pages", names, press.getAttribute("aria-pressed") !== "true"));
  follow(() => {
    const day = done("pages", names);
    press.setAttribute("aria-pressed", String(day !== ""));
    when.textContent = day && `on ${words(day)}`;
  });
  notice(place);
}

/** Puts them where the page has a place for them. */
export function boxes() {
  all("div.action[data-action]").forEach(box);
  all(".reader-mark[data-page]").forEach(mark);
}
