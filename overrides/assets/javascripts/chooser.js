/* Where do I start?: from the answers to the parts of the table that fit them. The answers are in the address after #,
   so that a way can be shared; only answers that the page knows are taken from there. */
(() => {
  "use strict";

  const root = document.querySelector(".chooser");
  if (!root || !window.plusProgress) return;
  const { make, follow, keepWay, way } = window.plusProgress;
  const form = root.querySelector(".chooser-form");
  const result = root.querySelector(".chooser-result");
  const questions = [...form.querySelectorAll("fieldset")].map((node) => node.dataset.question);
  const blocks = [...root.querySelectorAll("tr[data-when]")].map((row) => ({
    row, when: [...new URLSearchParams(row.dataset.when)].map(([name, options]) => [name, options.split(",")]),
  }));

  const said = result.querySelector(".chooser-said");
  const list = make("div", { class: "chooser-way" });
  const save = make("button", { type: "button", class: "reader-button" }, "Keep this way on my progress page");
  const saved = make("span", { role: "status", class: "reader-when" });
  result.append(list, make("p", { class: "chooser-save" }, save, " ", saved));

  function answers() {
    const given = new URLSearchParams();
    for (const name of questions) {
      const input = form.querySelector(`input[name="${name}"]:checked`);
      if (input) given.set(name, input.value);
    }
    return given;
  }

  /* true, false, or undefined while an answer that decides is missing */
  function fit({ when }, given) {
    if (when.some(([name, options]) => given.has(name) && !options.includes(given.get(name)))) return false;
    return when.every(([name]) => given.has(name)) || undefined;
  }

  function show() {
    const given = answers();
    const fits = blocks.map((block) => fit(block, given));
    const open = fits.includes(undefined) || !given.has("time");
    list.textContent = "";
    list.parentElement.querySelector(".chooser-save").hidden = open;
    tell();
    if (open) {
      said.textContent = given.toString() ? "Answer the rest to see your way." : "Answer, and your way appears here. The table below has all ways.";
      return;
    }
    let total = 0;
    let count = 0;
    const chosen = blocks.filter((_, place) => fits[place]);
    for (const { row } of chosen) {
      list.append(make("h3", {}, row.querySelector(".chooser-title").textContent));
      const steps = row.querySelector("ol").cloneNode(true);
      steps.start = count + 1;
      for (const step of steps.children) total += Number(step.dataset.hours);
      count += steps.children.length;
      list.append(steps);
    }
    const week = Number(form.querySelector('input[name="time"]:checked').dataset.hours) || 1;
    const weeks = Math.max(1, Math.ceil(total / week));
    said.textContent = `Your way: ${count} steps, about ${Math.round(total)} hours in all. With ${week} hours a week that is ${weeks === 1 ? "one week" : `${weeks} weeks`}.`;
  }

  /* Another tab may have kept a way, or erased this one. */
  let refused = "";
  function tell() {
    const given = answers().toString();
    if (given && given === refused) saved.textContent = "Your browser does not keep it. The address of this page holds your answers: keep that.";
    else saved.textContent = given && way() === given ? "Kept. You find it on the progress page." : "";
  }

  /* In the address, and beside it: a link to a heading of this page changes the address only. */
  function keep(address) {
    try {
      history.replaceState({ query: answers().toString() }, "", address);
    } catch { /* some browsers refuse it for files */ }
  }

  function arrive(event) {
    const hash = location.hash.slice(1);
    if (event && !hash.includes("=")) return keep();
    const query = hash.includes("=") ? hash : history.state?.query;
    if (typeof query !== "string" || !query) return;
    const given = new URLSearchParams(query);
    for (const input of form.querySelectorAll("input")) input.checked = given.get(input.name) === input.value;
    show();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => { show(); keep(`#${answers()}`); });
  save.addEventListener("click", () => {
    const given = answers().toString();
    refused = "";
    if (!keepWay(given)) refused = given;
    tell();
  });
  follow(tell);
  window.addEventListener("hashchange", arrive);
  show();
  arrive();
})();
