import { UserError } from "../../model/errors.js";

const ROOT = /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>/;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*"([^"]*)"/g;

/** An XML part cut at its root element. */
export interface Rooted {
  name: string;
  attributes: ReadonlyMap<string, string>;
  inside: string;
}

/** Cuts a part at its root element. */
export function cutRoot(xml: string): Rooted {
  const prologue = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(xml)?.[0].length ?? 0;
  const root = ROOT.exec(xml.slice(prologue));
  if (!root) throw new Error("an edition's part has no root element");
  const [tag, name = "", attributes = "", isEmpty] = root;
  const from = prologue + tag.length;
  return {
    name,
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, value]),
    ),
    inside: isEmpty ? "" : xml.slice(from, xml.lastIndexOf(`</${name}`)),
  };
}

/**
 * The beginning of a part that holds what stood in several: it knows the namespaces of all.
 *
 * @throws UserError `print-editions-clash` where they call different namespaces by one name
 */
export function openRoot(roots: readonly Rooted[]): string {
  const joined = new Map<string, string>();
  for (const { attributes } of roots) {
    for (const [key, value] of attributes) {
      const known = joined.get(key);
      if (key === "mc:Ignorable") joined.set(key, bothLists(known, value));
      else if (known === undefined) joined.set(key, value);
      else if (known !== value && key.startsWith("xmlns")) {
        throw new UserError("print-editions-clash");
      }
    }
  }
  const written = [...joined].map(([key, value]) => ` ${key}="${value}"`).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${roots[0]?.name}${written}>`;
}

function bothLists(known = "", value: string): string {
  return [...new Set(`${known} ${value}`.trim().split(/\s+/))].join(" ");
}
