/* On every page: small repairs of what the pages' own markup cannot do, for keyboard and screen readers. Nothing is
   stored, nothing fetched. Without it every page still reads. */
import { menu } from "./repairs/menu.js";
import { scroll } from "./repairs/scroll.js";
import { tables } from "./repairs/tables.js";
import { terms } from "./repairs/terms.js";
import { search } from "./search/opener.js";

terms();
menu();
scroll();
tables();
search();
