import { unzipSync } from "fflate";

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
    .replace(/&amp;/g, "&");
}
