/* On pages with a long list: the filters above it. Without script the list is whole. */
import { filter } from "./reader/filter.js";
import { all } from "./shared/dom.js";

all("[data-filter]").forEach(filter);
