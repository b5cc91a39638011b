/* What went wrong in a run, as readers should see it: only their own lines, the line to mark, what the check says. */

/**
 * @typedef {object} Failure
 * @property {string} status  in a few words
 * @property {string[]} verdict  a bold start and the rest; empty where the traceback says it all
 * @property {string} trace  "" where the check itself speaks
 * @property {number} line  of the reader's code, from 1; 0 where no line of it is named
 */

/**
 * @param {import("./worker.js").Done} done  with a kind
 * @param {string} code  the reader's
 * @returns {Failure}
 */
export function failure({ stage, kind, said, trace }, code) {
  if (stage === "check" && kind === "AssertionError") {
    return { status: "Not yet.", verdict: ["Not yet. ", said || "The check does not agree."], trace: "", line: 0 };
  }
  const named = [...trace.matchAll(/File "your code", line (\d+)/g)].at(-1);
  const last = code.trimEnd().split("\n").length; // a bracket left open ends after it
  const line = named ? Math.min(Number(named[1]), last) : 0;
  const ours = stage === "check" ? /File "(<stdin>|helper|check)"/ : /File "(<stdin>|helper)"/;
  return {
    status: `${kind}${line ? ` on line ${line}` : ""}.`,
    verdict: stage === "check" ? ["Not yet. ", "The check ran your code, and it stopped with this error:"] : [],
    trace: trace
      .split("\n")
      .filter((row) => !ours.test(row))
      .join("\n")
      .trim(),
    line,
  };
}
