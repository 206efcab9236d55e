import { posix } from "node:path";
import { hasDoctype } from "../formats/xml/has-doctype.js";
import { UserError } from "../model/errors.js";

/** Files in the archive of a workbook, by name. */
export type Parts = Map<string, Uint8Array>;

/** What a workbook's own list of relations says of one of its parts. */
interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Without these a workbook would still open, but with texts or dates silently gone. */
const NEEDED = new Set(["worksheet", "sharedStrings", "styles"]);

const SHEET_IS_WHOLE = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;

/** Telling names of the zips that are something else than a workbook. */
const OTHER_ZIPS: [
  name: RegExp,
  code: "roster-not-workbook" | "roster-legacy-format",
  kind: string,
][] = [
  [/^xl\/workbook\.bin$/i, "roster-legacy-format", "XLSB"],
  [/^Index(\/|\.zip$)/, "roster-legacy-format", "NUMBERS"],
  [/^word\//, "roster-not-workbook", "DOCX"],
  [/^ppt\//, "roster-not-workbook", "PPTX"],
];

/**
 * Makes sure that the archive is a workbook and a whole one, because the library that reads it
 * answers damage with an empty sheet instead of an error.
 *
 * @returns relation id → name of the worksheet's part
 * @throws UserError `roster-not-workbook`, `roster-legacy-format`, `roster-damaged`
 */
export function checkWorkbookParts(parts: Parts): Map<string, string> {
  const names = [...parts.keys()];
  const workbook = names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (workbook === undefined) throw refuseOtherZip(parts);
  for (const [name, bytes] of parts) {
    if (/\.(?:xml|rels)$/i.test(name) && hasDoctype(bytes)) throw damaged(name);
  }
  const relations = readRelations(parts, workbook);
  for (const { type, target } of relations) {
    if (NEEDED.has(type) && !parts.has(target)) throw damaged(target);
  }
  const sheets = relations.filter(({ type }) => type === "worksheet");
  if (sheets.length === 0) throw new UserError("roster-damaged");
  for (const { target } of sheets) {
    if (!SHEET_IS_WHOLE.test(partText(parts, target))) throw damaged(target);
  }
  return new Map(sheets.map(({ id, target }) => [id, target]));
}

function damaged(part: string): UserError {
  return new UserError("roster-damaged", { part });
}

function refuseOtherZip(parts: Parts): UserError {
  const names = [...parts.keys()];
  for (const [known, code, kind] of OTHER_ZIPS) {
    if (names.some((name) => known.test(name))) return new UserError(code, { kind });
  }
  // A workbook with its main part lost is a broken workbook, not a stranger.
  if (names.some((name) => name.startsWith("xl/"))) return new UserError("roster-damaged");
  return new UserError("roster-not-workbook", { kind: "ZIP" });
}

function readRelations(parts: Parts, workbook: string): Relation[] {
  const folder = posix.dirname(workbook);
  const list = partText(parts, `${folder}/_rels/${posix.basename(workbook)}.rels`);
  const tags = list.match(/<(?:\w+:)?Relationship\s[^>]*>/g);
  if (tags === null) throw new UserError("roster-damaged");
  return tags
    .filter((tag) => attribute(tag, "TargetMode") !== "External")
    .map((tag) => {
      const target = attribute(tag, "Target");
      return {
        id: attribute(tag, "Id"),
        type: posix.basename(attribute(tag, "Type")),
        target: target.startsWith("/") ? target.slice(1) : posix.normalize(`${folder}/${target}`),
      };
    });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
}
