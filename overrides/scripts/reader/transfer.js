/* The progress page's tools: export to a file, import from one, erase. A file that is not exactly an export of this
   site changes nothing, and the page says why. */
import { kinds } from "../shared/contract.js";
import { button, make } from "../shared/dom.js";
import { today } from "./days.js";
import { parse, text } from "./kept.js";
import { erase, join, read, trouble } from "./record.js";

const QUESTION = "Erase everything that this site keeps on this device? An export is the only way back.";

/* Hands the export to the browser as a download. */
function save() {
  const content = `${text(read(), { exported: today() })}\n`;
  const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = make("a", { href: url, download: `plus-ml-progress-${today()}.json` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/**
 * Joins what a file holds with what is kept; what to say of it.
 * @param {File} file
 */
async function load(file) {
  try {
    const other = parse(await file.text());
    join(other);
    const count = kinds.reduce((sum, kind) => sum + Object.keys(other[kind]).length, 0);
    return `Imported: ${count} ${count === 1 ? "entry" : "entries"}. They are joined with what was here.`;
  } catch (error) {
    return `Nothing was imported. ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * Puts the tools into their place.
 * @param {HTMLElement} root
 */
export function transfer(root) {
  const said = make("p", { class: "reader-said", role: "status" });
  const out = button("reader-button", "Export to a file");
  const file = make("input", { type: "file", accept: ".json,application/json", id: "progress-import" });
  const wipe = button("reader-button", "Erase everything");
  const label = make("label", { for: "progress-import" }, "Import from a file");
  root.replaceChildren(make("p", {}, out), make("p", {}, label, " ", file), make("p", {}, wipe), said);
  out.addEventListener("click", () => {
    save();
    said.textContent = "The export was handed to your browser as a download.";
  });
  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    if (!chosen) return; // the reader closed the dialog
    said.textContent = await load(chosen);
    file.value = "";
  });
  wipe.addEventListener("click", () => {
    if (!window.confirm(QUESTION)) return;
    erase();
    said.textContent = trouble() || "Everything is erased.";
  });
}
