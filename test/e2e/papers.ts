import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";

/** All text of a DOCX as a reader sees it, by an independent unzip and plain tag stripping. */
export function documentText(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  return Object.entries(files)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, xml]) => plainText(Buffer.from(xml).toString("utf8")))
    .join("\n");
}

function plainText(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replaceAll("\u00a0", " ");
}

/** The same changes give the same bytes, whenever they are made. */
const SAME_TIME = new Date(2026, 0, 1);

/** Changes words inside a DOCX, in whatever part they stand, as an editor would. */
export function replaceInDocument(
  from: string,
  to: string,
  changes: readonly (readonly [string, string])[],
): void {
  const files = unzipSync(readFileSync(from));
  for (const [was, is] of changes) {
    let found = false;
    for (const [name, bytes] of Object.entries(files)) {
      if (!name.endsWith(".xml")) continue;
      const xml = Buffer.from(bytes).toString("utf8");
      if (!xml.includes(was)) continue;
      found = true;
      files[name] = Buffer.from(xml.replaceAll(was, is), "utf8");
    }
    if (!found) throw new Error(`no ${was} in ${from}`);
  }
  writeFileSync(to, zipSync(files, { mtime: SAME_TIME }));
}
