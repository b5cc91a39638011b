/* On the two pages that look at the whole way, where one begins and how far one came, in the place of reader.js: what
   that does, the chooser and the progress page. One script and not two, since both would keep the same record. */
import "./reader.js";
import { chooser } from "./reader/chooser.js";
import { progress } from "./reader/progress.js";
import { all } from "./shared/dom.js";

progress();
all(".chooser").forEach(chooser);
