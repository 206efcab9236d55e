import { escapeXml } from "../xml/escape-xml.js";
import { readXml } from "../xml/read-xml.js";

export const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What each part of an office file is, by its name; `""` where the file does not tell.
 * Source: ECMA-376 part 2, 7.2.
 *
 * @param xml of the part `CONTENT_TYPES`; nothing is told where there is none
 * @throws FormatError `damaged`
 */
export function readContentTypes(xml: string): (part: string) => string {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const open = (
    _name: string,
    { PartName, Extension, ContentType = "" }: Partial<Record<string, string>>,
  ) => {
    if (PartName) byName.set(PartName.toLowerCase(), ContentType);
    if (Extension) byExtension.set(Extension.toLowerCase(), ContentType);
  };
  if (xml !== "") readXml(xml, { open });
  return (part) => {
    const lower = part.toLowerCase();
    return byName.get(`/${lower}`) ?? byExtension.get(lower.split(".").at(-1) ?? "") ?? "";
  };
}

/** The part that tells it, for parts whose types are known. */
export function writeContentTypes(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
