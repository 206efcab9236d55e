import { childOf } from "./elements.js";
import type { NoteKind } from "./merge-notes.js";
import { cutRoot, openRoot } from "./root-element.js";

/** What of an edition's settings shows on paper, in the schema's order. Source: ECMA-376 17.15.1.78. */
const KEPT =
  "displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders drawingGridHorizontalSpacing drawingGridVerticalSpacing characterSpacingControl footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator".split(
    " ",
  );

/** The settings of the print file: those of the first edition, as far as they show on paper. */
export function printSettings(
  first: string,
  hasEvenPages: boolean,
  notes: readonly NoteKind[],
): string {
  const root = cutRoot(first);
  const kept = KEPT.map((name) => {
    if (name === "evenAndOddHeaders") return hasEvenPages ? "<w:evenAndOddHeaders/>" : "";
    const kind = notes.find((note) => name === `${note}Pr`);
    if (kind) return notesOfEach(kind);
    if (/^(?:foot|end)notePr$/.test(name)) return "";
    return childOf(root.inside, `w:${name}`) ?? "";
  });
  return `${openRoot([root])}${kept.join("")}</w:settings>`;
}

/** Notes are counted, and stand, with their own document. */
function notesOfEach(kind: NoteKind): string {
  const place = kind === "endnote" ? '<w:pos w:val="sectEnd"/>' : "";
  const separators = [-1, 0].map((id) => `<w:${kind} w:id="${id}"/>`).join("");
  return `<w:${kind}Pr>${place}<w:numRestart w:val="eachSect"/>${separators}</w:${kind}Pr>`;
}

/** Whether an edition has headers of their own on even pages. */
export function hasEvenPages(settings: string | null): boolean {
  return /<w:evenAndOddHeaders(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(settings ?? "");
}
