import { type PartCopier, relink } from "./copy-parts.js";
import { type PrintPackage, relatePart } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { cutRoot, openRoot } from "./root-element.js";

const PART = "word/fontTable.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

/** Puts the table of fonts into the file, with those that an edition brings along. */
export function mergeFonts(
  file: PrintPackage,
  copier: PartCopier,
  editions: readonly PrintEdition[],
): void {
  const tables = editions.flatMap((edition) => {
    const part = edition.related("fontTable");
    const xml = part === null ? null : edition.text(part);
    if (part === null || xml === null) return [];
    return [cutRoot(relink(xml, { file, copier, edition, part, into: PART }))];
  });
  if (tables.length === 0) return;
  const fonts = new Map<string, string>();
  for (const { inside } of tables) {
    for (const [font] of inside.matchAll(/<w:font\s(?:[^>]*\/>|[\s\S]*?<\/w:font>)/g)) {
      const name = /\sw:name="([^"]*)"/.exec(font)?.[1] ?? "";
      if (!fonts.has(name)) fonts.set(name, font);
    }
  }
  file.add(PART, TYPE, `${openRoot(tables)}${[...fonts.values()].join("")}</w:fonts>`);
  relatePart(file, "fontTable", PART);
}
