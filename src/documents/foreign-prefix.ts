import { readXml } from "../formats/xml/read-xml.js";

/** The prefixes by which placeholders are found; every word processor in use writes them so. */
const PREFIXES: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/**
 * A prefix that means something else in this part than in every other, so that its text would be passed
 * over: the namespace's prefix, `""` for none; null where all are as usual.
 */
export function foreignPrefix(xml: string): string | null {
  let foreign: string | null = null;
  readXml(xml, {
    open(_name, attributes) {
      for (const [name, namespace] of Object.entries(attributes)) {
        const [declared, prefix = ""] = name.split(":");
        if (declared === "xmlns" && isForeign(prefix, namespace ?? "")) foreign ??= prefix;
      }
    },
  });
  return foreign;
}

function isForeign(prefix: string, namespace: string): boolean {
  const usual = PREFIXES[namespace];
  return usual === undefined ? ["w", "mc"].includes(prefix) : usual !== prefix;
}
