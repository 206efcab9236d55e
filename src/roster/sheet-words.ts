import words from "../../data/roster-words.json" with { type: "json" };
import type { Grid } from "../formats/tables/grid.js";
import type { Header } from "./find-header.js";
import { contains, stems } from "./header-words.js";
import { normaliseWords } from "./normalise-words.js";

/** Whom a sheet lists, by its name or else by the lines above its header. */
export type SheetSubject = "trainees" | "others" | "unknown";

/** «Преподаватели», «Комиссия» are no trainees, however complete their table is. */
export function subjectOfSheet({ sheet, lines }: Grid, header: Header): SheetSubject {
  const byName = subjectOf(sheet ?? "");
  if (byName !== "unknown") return byName;
  const above = lines.filter(({ row }) => row < header.firstRow);
  const texts = above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
  // A title block names the lecturer too: there only a line that begins with the word is a title.
  const titles = texts.map((text) => subjectOf(normaliseWords(text).split(" ", 1)[0] ?? ""));
  if (texts.some((text) => subjectOf(text) === "trainees")) return "trainees";
  return titles.includes("others") ? "others" : "unknown";
}

function subjectOf(text: string): SheetSubject {
  const list = normaliseWords(text).split(" ");
  const names = (stemsOf: readonly string[]) => stemsOf.some((stem) => contains(list, stems(stem)));
  if (names(words.sheets.others)) return "others";
  return names(words.sheets.trainees) ? "trainees" : "unknown";
}
