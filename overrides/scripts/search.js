/* The search, loaded when a reader comes near it. The same text is the page's part and, in a worker, the search
   itself: plusSearchSource is the function that the bundler puts around both. */
import { attach } from "./search/dialog.js";
import { work } from "./search/worker.js";

if (typeof document === "undefined") work(self);
else attach(String(plusSearchSource));
