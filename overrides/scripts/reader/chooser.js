/* Where do I start?: from the answers to the parts of the table that fit them. The answers are in the address, so that
   a way can be shared; only answers that the page knows are taken from there. */
import { tie } from "../shared/address.js";
import { all, attribute, button, make, one } from "../shared/dom.js";
import { follow, keepWay, way } from "./record.js";

/** @typedef {[name: string, options: string[]][]} Condition  answers that fit, by question */

/**
 * The condition that a row carries: "code=daily,weekly&goal=job".
 * @param {string} text
 * @returns {Condition}
 */
export const condition = (text) => [...new URLSearchParams(text)].map(([name, options]) => [name, options.split(",")]);

/**
 * Whether a row fits the answers; undefined while one that decides is missing.
 * @param {Condition} when
 * @param {URLSearchParams} given
 */
export function fit(when, given) {
  if (when.some(([name, options]) => given.has(name) && !options.includes(given.get(name) ?? ""))) return false;
  return when.every(([name]) => given.has(name)) || undefined;
}

/**
 * How long a way takes, for people.
 * @param {number} steps
 * @param {number} hours  in all
 * @param {number} week  hours in a week
 */
export function length(steps, hours, week) {
  const weeks = Math.max(1, Math.ceil(hours / week));
  const time = weeks === 1 ? "one week" : `${weeks} weeks`;
  const sum = `${steps} steps, about ${Math.round(hours)} hours in all`;
  return `Your way: ${sum}. With ${week} hours a week that is ${time}.`;
}

/** @param {HTMLElement} form */
function answers(form) {
  const given = new URLSearchParams();
  for (const input of all("input:checked", form)) given.set(attribute(input, "name"), attribute(input, "value"));
  return given;
}

/**
 * The hours in a week that the answers stand for; 0 where none is chosen yet. Throws where no question asks for them.
 * @param {ParentNode} form
 */
export function weekly(form) {
  const timed = all("input[data-hours]", form);
  if (!timed.length) throw new Error("no question of the chooser has answers with data-hours");
  const chosen = timed.find((input) => input.matches(":checked"));
  return chosen ? Number(attribute(chosen, "data-hours")) : 0;
}

/**
 * Shows the rows as one way; the number of its steps and their hours.
 * @param {HTMLElement[]} rows
 * @param {HTMLElement} place
 */
function draw(rows, place) {
  let count = 0;
  let hours = 0;
  place.textContent = "";
  for (const row of rows) {
    const steps = one("ol", HTMLOListElement, row);
    const copy = make("ol", { start: String(count + 1) }, ...[...steps.children].map((step) => step.cloneNode(true)));
    place.append(make("h3", {}, one(".chooser-title", HTMLElement, row).textContent ?? ""), copy);
    for (const step of steps.children) hours += Number(attribute(step, "data-hours"));
    count += steps.children.length;
  }
  return { count, hours };
}

/**
 * The button that keeps the way, and what became of it; gives the function that says it anew.
 * @param {HTMLElement} place
 * @param {() => string} query  the answers
 */
function keeper(place, query) {
  const save = button("reader-button", "Keep this way on my progress page");
  const saved = make("span", { role: "status", class: "reader-when" });
  place.append(save, " ", saved);
  let refused = "";
  const tell = () => {
    const given = query();
    const kept = given !== "" && way() === given ? "Kept. You find it on the progress page." : "";
    const lost = "Your browser does not keep it. The address of this page holds your answers: keep that.";
    saved.textContent = given && given === refused ? lost : kept;
  };
  save.addEventListener("click", () => {
    const given = query();
    refused = "";
    if (!keepWay(given)) refused = given;
    tell();
  });
  follow(tell); // another tab may have kept a way, or erased this one
  return tell;
}

/**
 * Makes the questions answer.
 * @param {HTMLElement} root
 */
export function chooser(root) {
  const form = one(".chooser-form", HTMLFormElement, root);
  const result = one(".chooser-result", HTMLElement, root);
  const said = one(".chooser-said", HTMLElement, result);
  const rows = all("tr[data-when]", root).map((row) => ({ row, when: condition(attribute(row, "data-when")) }));
  const list = make("div", { class: "chooser-way" });
  const bar = make("p", { class: "chooser-save" });
  result.append(list, bar);
  const tell = keeper(bar, () => answers(form).toString());

  const show = () => {
    const given = answers(form);
    const fits = rows.map(({ when }) => fit(when, given));
    const week = weekly(form);
    const open = fits.includes(undefined) || !week;
    bar.hidden = open;
    tell();
    const { count, hours } = draw(open ? [] : rows.filter((_, place) => fits[place]).map(({ row }) => row), list);
    if (open) {
      said.textContent = given.toString()
        ? "Answer the rest to see your way."
        : "Answer, and your way appears here. The table below has all ways.";
      return;
    }
    said.textContent = length(count, hours, week);
  };
  const take = (/** @type {URLSearchParams} */ given) => {
    for (const input of all("input", form)) {
      if (input instanceof HTMLInputElement) input.checked = given.get(input.name) === input.value;
    }
    show();
  };
  show();
  const keep = tie(() => answers(form), take);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    show();
    keep();
  });
}
