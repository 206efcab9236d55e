import { renderTable } from "../../cli/table.js";
import { tableFile, tableFormatOf } from "../../journal/journal-table.js";
import type { Translate } from "../../language/translate.js";
import type { RecordedAct } from "../../register/journal/acts.js";
import { type ActInWords, actInWords } from "./act-in-words.js";

/** What the screen shows of an act, and the file besides its hash. */
const COLUMNS = [
  "id",
  "when",
  "who",
  "what",
  "about",
  "details",
] as const satisfies (keyof ActInWords)[];

/** The list for the screen. */
export function renderActs(acts: readonly RecordedAct[], t: Translate, columns: number): string {
  const head = COLUMNS.map((column) => (column === "id" ? "№" : t(`acts.${column}`)));
  return renderTable(head, linesOf(acts, COLUMNS, t), columns);
}

/** In characters. */
const WIDTHS: Record<(typeof COLUMNS)[number] | "hash", number> = {
  id: 7,
  when: 12,
  who: 18,
  what: 22,
  about: 18,
  details: 45,
  hash: 24,
};

/** What writes acts as the file's name asks for. @throws UserError `export-format` */
export function rendererOf(
  file: string,
  t: Translate,
): (acts: readonly RecordedAct[]) => Promise<Uint8Array> {
  const format = tableFormatOf(file);
  const columns = [...COLUMNS, "hash"] as const;
  const look = { title: t("acts.title"), widths: columns.map((column) => WIDTHS[column]) };
  const heading = columns.map((column) => t(`acts.${column}`));
  return (acts) => tableFile([heading, ...linesOf(acts, columns, t)], format, look);
}

function linesOf<Column extends keyof ActInWords>(
  acts: readonly RecordedAct[],
  columns: readonly Column[],
  t: Translate,
): string[][] {
  return acts.map((act) => {
    const words = actInWords(act, t);
    return columns.map((column) => words[column]);
  });
}
