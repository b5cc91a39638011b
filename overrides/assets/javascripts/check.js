/* Check yourself: the list of choices becomes a group of radio buttons with an answer at once.
   The reasons are in the page, folded, and stay there. */
(() => {
  "use strict";

  if (!window.plusProgress) return;
  const { make, done, set, ids, follow, words } = window.plusProgress;

  function start(root) {
    const id = root.dataset.check;
    const names = ids(root, id);
    const question = root.querySelector(".check-question");
    const choices = root.querySelector(".check-choices");
    const answers = [...root.querySelectorAll(".check-answers > li")];
    const group = make("fieldset", {}, make("legend", {}, question.textContent));
    [...choices.children].forEach((choice, place) => {
      const input = make("input", { type: "radio", name: `check-${id}`, value: String(place) });
      const letter = make("b", {}, `${String.fromCharCode(65 + place)}.`);
      group.append(make("label", { class: "check-choice" }, input, " ", letter, ` ${choice.textContent}`)); // no links inside a label
    });
    const button = make("button", { type: "submit", class: "reader-button" }, "Check my answer");
    const said = make("div", { class: "check-said", role: "status" });
    const when = make("span", { class: "reader-when" });
    const form = make("form", { class: "check-form" }, group, make("p", {}, button, " ", when), said);
    question.replaceWith(form);
    choices.remove();

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const input = form.querySelector("input:checked");
      said.textContent = "";
      if (!input) {
        said.append(make("p", {}, "Choose an answer first."));
        return;
      }
      const answer = answers[Number(input.value)];
      const right = answer.dataset.right === "true";
      said.append(make("p", { class: right ? "check-right" : "check-wrong" }, ...[...answer.childNodes].map((node) => node.cloneNode(true)),
        right ? "" : " Try another one."));
      if (right && !done("checks", names)) set("checks", names, true);
    });
    form.addEventListener("change", () => { said.textContent = ""; });
    follow(() => {
      const day = done("checks", names);
      when.textContent = day ? `Answered right on ${words(day)}` : "";
    });
  }

  document.querySelectorAll(".check[data-check]").forEach(start);
})();
