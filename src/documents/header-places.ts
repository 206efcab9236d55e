import { type Parts, relationshipsOf, resolveTarget } from "../formats/office-package.js";
import { descendants, parseXml } from "../formats/xml.js";
import { utf8Text } from "./part-text.js";

/** On which pages a header or footer stands, and in which section where a document has several. */
export interface HeaderPlace {
  pages?: "first" | "even";
  section?: number;
}

/**
 * Where the headers and footers of a document stand, by part; of one that stands in several sections, the
 * first. Source: ECMA-376 part 1, 17.10.5 (headerReference), 17.18.36 (ST_HdrFtr).
 */
export function headerPlaces(files: Parts, main: string | null): ReadonlyMap<string, HeaderPlace> {
  const places = new Map<string, HeaderPlace>();
  if (main === null || !files.has(main)) return places;
  const targets = new Map(
    relationshipsOf(files, main).map(({ id, target }) => [id, resolveTarget(main, target)]),
  );
  const all = [...descendants(parseXml(utf8Text(files, main)))];
  const sections = all.filter(({ name, parent }) => name === "w:sectPr" && parent?.name !== CHANGE);
  for (const [index, { children }] of sections.entries()) {
    for (const { name, attributes } of children) {
      const part = /^w:(?:header|footer)Reference$/.test(name)
        ? targets.get(attributes["r:id"] ?? "")
        : null;
      if (!part || places.has(part)) continue;
      const pages = attributes["w:type"];
      places.set(part, {
        ...((pages === "first" || pages === "even") && { pages }),
        ...(sections.length > 1 && { section: index + 1 }),
      });
    }
  }
  return places;
}

const CHANGE = "w:sectPrChange";
