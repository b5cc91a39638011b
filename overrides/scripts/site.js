/* On every page: what the theme's own script did for it (frame/), in a tenth of its bytes, and small repairs of what
   the pages' own markup cannot do, for keyboard and screen readers (repairs/). Without it every page still reads. */
import { copies } from "./frame/copy.js";
import { folds } from "./frame/folds.js";
import { keys } from "./frame/keys.js";
import { reading } from "./frame/reading.js";
import { scheme } from "./frame/scheme.js";
import { menu } from "./repairs/menu.js";
import { scroll } from "./repairs/scroll.js";
import { tables } from "./repairs/tables.js";
import { terms } from "./repairs/terms.js";
import { search } from "./search/opener.js";

scheme();
copies();
folds();
reading();
keys();
terms();
menu();
scroll();
tables();
search();
