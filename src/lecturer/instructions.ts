import type { Row } from "write-excel-file/node";
import type { MessageKey, Translate } from "../language/translate.js";
import type { BothLanguages } from "./form-columns.js";

/** What the form is for, which decides what a lecturer is to be told. */
export type Purpose = "fill-in" | "correct";

const HOW: Record<Purpose, readonly MessageKey[]> = {
  "fill-in": [
    "lecturer.how.course",
    "lecturer.how.one-row",
    "lecturer.how.iin",
    "lecturer.how.name",
    "lecturer.how.foreigner",
    "lecturer.how.outcome",
    "lecturer.how.hours",
    "lecturer.how.layout",
    "lecturer.how.mistakes",
  ],
  correct: [
    "lecturer.how.yellow",
    "lecturer.how.leave",
    "lecturer.how.key",
    "lecturer.how.iin",
    "lecturer.how.name",
    "lecturer.how.outcome",
    "lecturer.how.missing",
    "lecturer.how.stranger",
    "lecturer.how.layout",
    "lecturer.how.again",
  ],
};

const TITLES = {
  "fill-in": "lecturer.how.fill-in",
  correct: "lecturer.how.correct",
} as const;

/** In characters. */
export const INSTRUCTIONS_WIDTH = 100;

const LINE_HEIGHT = 17;

/**
 * How to fill in or correct the list, in Kazakh and Russian. One cell a line: a second one could make
 * an import take the line for a header.
 */
export function instructions(purpose: Purpose, { kk, ru }: BothLanguages): Row[] {
  return [...instructionsIn(kk, purpose), [null], ...instructionsIn(ru, purpose)];
}

function instructionsIn(t: Translate, purpose: Purpose): Row[] {
  const title = { value: t(TITLES[purpose]), type: String, height: 24 };
  const lines: string[] = HOW[purpose].map((key, index) => `${index + 1}. ${t.loose(key, {})}`);
  return [
    [{ ...title, fontWeight: "bold", fontSize: 14 }],
    ...lines.map((value): Row => [{ value, type: String, wrap: true, ...roomFor(value) }]),
  ];
}

function roomFor(text: string): { height: number; alignVertical: "top" } {
  const lines = Math.ceil(text.length / (INSTRUCTIONS_WIDTH - 4));
  return { height: LINE_HEIGHT * lines, alignVertical: "top" };
}
