/** The prefixes by which placeholders are found; every word processor in use writes them so. */
const PREFIXES: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A prefix that means something else in this part than in every other, so that its text would be passed
 * over: the namespace's prefix, `""` for none; null where all are as usual.
 */
export function foreignPrefix(xml: string): string | null {
  for (const [, prefix = "", quoted, otherwise] of xml.matchAll(DECLARATION)) {
    const namespace = quoted ?? otherwise ?? "";
    const usual = PREFIXES[namespace];
    if (usual !== undefined && usual !== prefix) return prefix;
    if (usual === undefined && ["w", "mc"].includes(prefix)) return prefix;
  }
  return null;
}
