import { outcomeWord } from "../../checks/cell-values.js";
import { proposeEdits } from "../../checks/propose-edits.js";
import { errorsOf, type Problem, type ProblemCode } from "../../model/problem.js";
import type { Edits } from "../../model/roster.js";
import type { Outcome, OutcomeWords } from "../../model/trainee.js";
import type { HeldOfCourse } from "./settle-row.js";

/** In what way several rows can be answered for together. */
type Way =
  /** What the same word in each of them means. */
  | "word"
  /** Whether the people completed, where their rows do not say. */
  | "outcome"
  /** That nobody knows the hours. */
  | "hours"
  /** That what is proposed for each is right. */
  | "proposal"
  /** That they pass all the same, for one reason. */
  | "pass";

/** The findings of which one answer may fit many rows. */
const WAYS: Partial<Record<ProblemCode, Way>> = {
  "outcome-unknown": "word",
  "outcome-missing": "outcome",
  "hours-invalid": "hours",
  "name-mixed-script": "proposal",
  "name-characters": "proposal",
  "name-case-unclear": "proposal",
  "hours-short": "pass",
  "course-documented-elsewhere": "pass",
};

/** A held row with what is proposed for it. */
export interface TogetherRow extends HeldOfCourse {
  edits: Edits;
}

/** Held rows that one answer may settle. */
export interface HeldTogether {
  way: Way;
  code: ProblemCode;
  /** The word as one of the rows has it; empty where they are held for something else. */
  word: string;
  /** What the centre answered about the word before. */
  answered: Outcome | null;
  rows: TogetherRow[];
}

/** A word is asked about once, however few rows have it: what it means is remembered. */
const FEWEST: Record<Way, number> = { word: 1, outcome: 2, hours: 2, proposal: 2, pass: 2 };

/** The held rows that can be answered for together, by course and kind; words count in all courses. */
export function heldTogether(rows: readonly HeldOfCourse[], words: OutcomeWords): HeldTogether[] {
  const groups = new Map<string, HeldTogether>();
  for (const one of rows) {
    for (const found of errorsOf(one.held.problems)) {
      const way = WAYS[found.code];
      const edits = way === undefined ? null : editsFor(way, one, found);
      if (way === undefined || edits === null) continue;
      const word = way === "word" ? (one.held.cells.outcome?.text.trim() ?? "") : "";
      const key = outcomeWord(word);
      const name = way === "word" ? key : `${found.code}\n${one.course.code}`;
      const answered = words.get(key) ?? null;
      const group = groups.get(name) ?? { way, code: found.code, word, answered, rows: [] };
      groups.set(name, group);
      if (group.rows.at(-1)?.held.id !== one.held.id) group.rows.push({ ...one, edits });
    }
  }
  return [...groups.values()].filter(({ way, rows: own }) => own.length >= FEWEST[way]);
}

/** What the answer would change in the row; null where this row cannot be answered for so. */
function editsFor(way: Way, { held }: HeldOfCourse, found: Problem): Edits | null {
  if (way === "hours") return { hours: { text: "" } };
  if (way === "proposal") return proposeEdits(held, found);
  const isWord = outcomeWord(held.cells.outcome?.text ?? "") !== "";
  return way === "word" && !isWord ? null : {};
}
