/* On every page: the reader's tools. Each looks for its own place in the page and does nothing where there is none.
   Without script all of it reads: lists, tables, folded answers. */
import { boxes } from "./reader/boxes.js";
import { check } from "./reader/check.js";
import { chooser } from "./reader/chooser.js";
import { filter } from "./reader/filter.js";
import { progress } from "./reader/progress.js";
import { listen } from "./reader/record.js";
import { all } from "./shared/dom.js";

boxes();
progress();
listen();
all("[data-filter]").forEach(filter);
all(".chooser").forEach(chooser);
all(".check[data-check]").forEach(check);
