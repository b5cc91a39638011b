/* Standard input: documents and stop words as JSON. Standard output: the index that MiniSearch makes of them. */
import { text } from "node:stream/consumers";
import MiniSearch from "minisearch";
import { reader } from "../../overrides/scripts/search/words.js";

const { fields, documents, stop } = JSON.parse(await text(process.stdin));
const { words } = reader(stop);
const index = new MiniSearch({ fields, tokenize: words, processTerm: (word) => word });
index.addAll(documents.map((fields, id) => ({ id, ...fields })));
process.stdout.write(JSON.stringify(index));
