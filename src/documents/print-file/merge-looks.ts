import { type PartCopier, relink } from "./copy-parts.js";
import { type Look, listsOfStyles } from "./dress-part.js";
import { type MergedNumbering, mergeNumbering } from "./merge-numbering.js";
import { mergeStyles, nameStyles } from "./merge-styles.js";
import { MAIN_PART, type PrintPackage, relatePart } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { relationshipType, targetOf } from "./relationships.js";
import { withoutTheme } from "./without-theme.js";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const NUMBERING_PART = "word/numbering.xml";
const BARE_STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

export interface MergedLooks {
  looks: ReadonlyMap<PrintEdition, Look>;
  /** Null where no edition has lists. */
  numbering: MergedNumbering | null;
}

/** The parts that tell how an edition looks. */
interface Sheets {
  edition: PrintEdition;
  styles: string;
  numbering: string | null;
  theme: string | null;
}

/**
 * Puts the styles, lists and theme of all editions into the file. Editions that agree in them share
 * them; the lists are only prepared, because documents add to them.
 */
export function mergeLooks(
  file: PrintPackage,
  copier: PartCopier,
  editions: readonly PrintEdition[],
): MergedLooks {
  const all = editions.map(sheetsOf);
  const different = all.filter(
    (one, index) => all.findIndex((other) => agree(one, other)) === index,
  );
  const names = nameStyles(different.map(({ styles }) => styles));
  const numbering = mergeNumbering(
    different.map(({ edition, numbering }, index) => {
      if (numbering === null) return null;
      const part = edition.related("numbering") ?? "";
      const linked = relink(numbering, { file, copier, edition, part, into: NUMBERING_PART });
      return linked.replace(
        /(<w:(?:pStyle|styleLink|numStyleLink)\s+w:val=")([^"]*)/g,
        (_, start: string, style: string) => start + (names[index]?.named(style) ?? style),
      );
    }),
  );
  const theme = different[0]?.theme ?? null;
  const looks = different.map((sheets, index): Look => {
    const [styles, lists] = [names[index], numbering?.names[index] ?? null];
    if (!styles) throw new Error("every set of styles has names");
    const ownTheme = sheets.theme === theme ? null : sheets.theme;
    return { styles, lists, theme: ownTheme, listOfStyle: listsOfStyles(sheets.styles) };
  });
  const styles = different.map((sheets, index) => {
    const lists = looks[index]?.lists;
    const shifted = sheets.styles.replace(
      /(<w:numId\s+w:val=")(\d+)/g,
      (_, start: string, list: string) => start + (lists?.named(list) ?? list),
    );
    return withoutTheme(shifted, looks[index]?.theme ?? null);
  });
  file.add("word/styles.xml", `${TYPES}.styles+xml`, mergeStyles(styles));
  relatePart(file, "styles", "word/styles.xml");
  copyTheme(file, copier, different[0]);

  const lookOf = (sheets: Sheets) => looks[different.findIndex((other) => agree(sheets, other))];
  const found = all.flatMap((sheets): [PrintEdition, Look][] => {
    const look = lookOf(sheets);
    return look ? [[sheets.edition, look]] : [];
  });
  return { looks: new Map(found), numbering };
}

function sheetsOf(edition: PrintEdition): Sheets {
  const textOf = (kind: string) => {
    const part = edition.related(kind);
    return part === null ? null : edition.text(part);
  };
  return {
    edition,
    styles: textOf("styles") ?? BARE_STYLES,
    numbering: textOf("numbering"),
    theme: textOf("theme"),
  };
}

function agree(one: Sheets, other: Sheets): boolean {
  return (
    one.styles === other.styles && one.numbering === other.numbering && one.theme === other.theme
  );
}

function copyTheme(file: PrintPackage, copier: PartCopier, first: Sheets | undefined): void {
  const part = first?.edition.related("theme");
  if (!first || !part) return;
  const name = "word/theme/theme1.xml";
  file.add(name, first.edition.typeOf(part), first.edition.bytes(part));
  copier.copyRelationships(first.edition, part, name);
  const target = targetOf(MAIN_PART, name);
  file.relate(MAIN_PART, { type: relationshipType("theme"), target, isExternal: false });
}
