/* Check yourself: the list of choices becomes a group of radio buttons with an answer at once. The reasons are in the
   page, folded, and stay there. */
import { all, attribute, make, one } from "../shared/dom.js";
import { ids } from "./boxes.js";
import { words } from "./days.js";
import { done, follow, set } from "./record.js";

/**
 * The question as a group of choices.
 * @param {string} id
 * @param {string} question
 * @param {HTMLElement[]} choices
 */
function group(id, question, choices) {
  const labels = choices.map(({ textContent }, place) => {
    const input = make("input", { type: "radio", name: `check-${id}`, value: String(place) });
    const letter = make("b", {}, `${String.fromCharCode(65 + place)}.`);
    return make("label", { class: "check-choice" }, input, " ", letter, ` ${textContent}`); // no links inside a label
  });
  return make("fieldset", {}, make("legend", {}, question), ...labels);
}

/**
 * What to say to a choice: the reason from the page.
 * @param {HTMLElement} answer
 */
function reason(answer) {
  const right = answer.dataset.right === "true";
  const copy = [...answer.childNodes].map((node) => node.cloneNode(true));
  return make("p", { class: right ? "check-right" : "check-wrong" }, ...copy, right ? "" : " Try another one.");
}

/**
 * Makes a form of a question with choices.
 * @param {HTMLElement} root
 */
export function check(root) {
  const id = attribute(root, "data-check");
  const names = ids(root, id);
  const question = one(".check-question", HTMLElement, root);
  const choices = one(".check-choices", HTMLElement, root);
  const answers = all(".check-answers > li", root);
  const press = make("button", { type: "submit", class: "reader-button" }, "Check my answer");
  const said = make("div", { class: "check-said", role: "status" });
  const when = make("span", { class: "reader-when" });
  const fields = group(id, question.textContent ?? "", all(":scope > *", choices));
  const form = make("form", { class: "check-form" }, fields, make("p", {}, press, " ", when), said);
  question.replaceWith(form);
  choices.remove();

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [chosen] = all("input:checked", form);
    const answer = chosen && answers[Number(attribute(chosen, "value"))];
    said.replaceChildren(answer ? reason(answer) : make("p", {}, "Choose an answer first."));
    if (answer?.dataset.right === "true" && !done("checks", names)) set("checks", names, true);
  });
  form.addEventListener("change", () => {
    said.textContent = "";
  });
  follow(() => {
    const day = done("checks", names);
    when.textContent = day && `Answered right on ${words(day)}`;
  });
}
