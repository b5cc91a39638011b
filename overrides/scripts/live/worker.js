/* What runs in a cell's worker. The page sends the text of this function, so it names nothing outside itself but what
   any worker has: no import, no constant of this file. A test evaluates its text in an empty context. */

/**
 * @typedef {object} Job
 * @property {Uint8Array<ArrayBuffer>} wasm  the interpreter
 * @property {string} harness  Python that runs the three texts and sets _result
 * @property {string} helper
 * @property {string} code
 * @property {string} check
 */
/** @typedef {{ kind?: string, stage: string, said: string, trace: string }} Done  no kind: nothing went wrong */
/** @typedef {{ started?: true, text?: string, flood?: true, done?: Done }} Message  one of them */
/**
 * @typedef {object} Python  what loadMicroPython() gives
 * @property {{ get: (name: string) => string, set: (name: string, value: string) => void }} globals
 * @property {(code: string) => void} runPython
 */

/**
 * Runs the job that the page sends, once; posts Messages.
 * @param {import("../types.d.ts").WorkerScope} scope  self
 * @param {Promise<(options: object) => Promise<Python>>} loaded  the interpreter's module
 * @param {{ lines: number, megabytes: number }} limits
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one function, since its text is all that is sent
export function work(scope, loaded, limits) {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65536 > limits.megabytes * 2 ** 20) throw new RangeError("limit");
    return grow.call(this, pages);
  };
  console.error = console.warn = () => {};

  let text = "";
  let lines = 0;
  let size = 0; // characters; below 0 once there were too many
  let writes = 0;
  let last = 0;
  const flush = () => {
    if (text) scope.postMessage({ text });
    text = "";
  };
  const decoder = new TextDecoder();
  const stdout = (/** @type {Uint8Array} */ bytes) => {
    if (size < 0) return;
    const part = decoder.decode(bytes, { stream: true });
    text += part;
    size += part.length;
    lines += part.split("\n").length - 1;
    writes += 1;
    if (lines > limits.lines || size > limits.lines * 100) {
      flush();
      size = -1;
      scope.postMessage({ flood: true });
    } else if (writes < limits.lines * 3 || performance.now() - last > 50) {
      last = performance.now(); // at once while there is little: a loop may hang next
      flush();
    }
  };
  const failed = (/** @type {unknown} */ error) => {
    const said = String(error);
    return { stage: "your code", kind: /memory/i.test(said) ? "MemoryError" : "Error", said, trace: said };
  };

  scope.onmessage = async ({ data }) => {
    try {
      scope.fetch = async () => new Response(data.wasm, { headers: { "Content-Type": "application/wasm" } });
      const options = { url: "micropython.wasm", heapsize: 8e6, linebuffer: false, stdout, stderr() {} };
      const python = await (await loaded)(options);
      python.globals.set("_helper", data.helper);
      python.globals.set("_code", data.code);
      python.globals.set("_check", data.check);
      scope.postMessage({ started: true });
      python.runPython(data.harness);
      flush();
      scope.postMessage({ done: JSON.parse(python.globals.get("_result")) });
    } catch (error) {
      flush();
      scope.postMessage({ done: failed(error) });
    }
  };
}
