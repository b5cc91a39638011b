/* Types that JSDoc cannot say: what the browser, the bundler and the vendored interpreter bring. */
import type { Job, Message } from "./live/worker.js";

/** What a worker's `self` has that the worker's function uses. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage(message: Message): void;
  fetch(): Promise<Response>;
}

declare global {
  interface Window {
    Worker: typeof Worker;
    /** Called by the files of the search, each with its JSON as text. */
    plusSearch: (file: "names" | "words" | "parts", text: string) => void;
  }
  /** The function that tests/bundle.py puts around search.js, which reads its own text. */
  function plusSearchSource(): void;
  /** Set by assets/vendor/micropython.js: the text of its module, and the WebAssembly as base64. */
  var plusPython: { version: string; module: string; wasm: string } | undefined;
}
