/* On pages with something to tick, to answer or to pass: the reader's tools. Each looks for its own place in the page
   and does nothing where there is none. Without script all of it reads: lists, folded answers. */
import { boxes } from "./reader/boxes.js";
import { check } from "./reader/check.js";
import { listen } from "./reader/record.js";
import { all } from "./shared/dom.js";

boxes();
listen();
all(".check[data-check]").forEach(check);
