import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { kk } from "../../src/messages/kk.js";
import { ru } from "../../src/messages/ru.js";
import { WRONG_WORDS } from "./wrong-words.js";

const MOST_LETTERS = 200;
const GLOSSARY = termsOf(textOf("docs/glossary.md"));

describe.each([
  ["en", en],
  ["kk", kk],
  ["ru", ru],
] as const)("the words of %s", (language, catalogue) => {
  const texts = Object.entries(catalogue);
  const said = texts.map(([key, text]) => [key, text.replace(/\{\w+\}/g, "{}")] as const);

  test("are the terms of the glossary", () => {
    const wrong = WRONG_WORDS[language].flatMap(({ wrong, right, at }) =>
      said
        .filter(([key, text]) => wrong.test(text) && (at?.test(key) ?? true))
        .map(([key, text]) => `${key}: ${text} (write: ${right})`),
    );
    expect(wrong).toEqual([]);
  });

  test("are named in the glossary, where a wrong one has its right one", () => {
    const terms = GLOSSARY[language];
    const missing = WRONG_WORDS[language].filter(({ right }) => !terms.includes(right));
    expect(missing.map(({ right }) => right)).toEqual([]);
  });

  test(`make no message longer than ${MOST_LETTERS} letters`, () => {
    const long = texts.filter(([, text]) => text.length > MOST_LETTERS);
    expect(long.map(([key, text]) => `${key}: ${text.length}`)).toEqual([]);
  });
});

describe.each([
  ["kk", kk, / — |— /u, "–"],
  ["ru", ru, /(?<![}\d]) – |^– /u, "—"],
] as const)("the marks of %s", (_language, catalogue, otherDash, dash) => {
  test(`have one dash, ${dash}`, () => {
    const other = Object.entries(catalogue).filter(([, text]) => otherDash.test(text));
    expect(other).toEqual([]);
  });

  test("name what to fill in by words of the language", () => {
    const latin = Object.entries(catalogue).filter(([, text]) => /<[a-z]/i.test(text));
    expect(latin).toEqual([]);
  });
});

/** Where what is printed in both languages has its words. */
const PAPERS = [
  "data/roster-form.json",
  "src/documents/notice-values.ts",
  ...readdirSync(new URL("../../templates/", import.meta.url))
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => `templates/${name}`),
];

test.each(["kk", "ru"] as const)(
  "the manuals and the papers have the terms too, %s",
  (language) => {
    const everywhere = WRONG_WORDS[language].filter(({ at }) => at === undefined);
    const manuals = [`docs/guide.${language}.md`, `docs/handbook.${language}.md`];
    const wrong = [...manuals, ...PAPERS].flatMap((file) =>
      textOf(file)
        .split("\n")
        .flatMap((line) =>
          everywhere.filter(({ wrong }) => wrong.test(line)).map(() => `${file}: ${line}`),
        ),
    );
    expect(wrong).toEqual([]);
  },
);

/** Places that stand for a day or a moment, which a participle after them would have to govern. */
const OF_TIME = "(?:date|moment|due|until|at|received|start)";

describe("no case ending hangs on a place", () => {
  test("by letters that follow it", () => {
    const ending = /\}–?\p{L}|\}-(?!жол|жазба|бөлім|кесте|бет)\p{L}/u;
    const hanging = [...Object.entries(kk), ...Object.entries(ru)].filter(([, text]) =>
      ending.test(text),
    );
    expect(hanging).toEqual([]);
  });

  test("by a word that governs a case, or a participle after a day", () => {
    const governs = /\}»? (?:бастап|дейін|кейін|бұрын|соң|қарай|астам|туралы|сияқты)(?!\p{L})/u;
    const dayAlone = new RegExp(`\\{${OF_TIME}\\} (?!күн|және|немесе|–)\\p{L}`, "u");
    const hanging = Object.entries(kk).filter(
      ([, text]) => governs.test(text) || dayAlone.test(text),
    );
    expect(hanging).toEqual([]);
  });
});

describe.each(Object.entries({ en, kk, ru }))("the dates of %s", (_language, catalogue) => {
  test("stand as people write them: 16.03.2026", () => {
    const iso = /\d{4}-\d{2}-\d{2}|(?:YYYY|ГГГГ|ЖЖЖЖ)-/u;
    expect(Object.entries(catalogue).filter(([, text]) => iso.test(text))).toEqual([]);
  });
});

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
}

/** The three columns of the glossary's tables: English, Kazakh, Russian; one cell may hold several forms after semicolons. */
function termsOf(page: string): Record<"en" | "kk" | "ru", string[]> {
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const column = (index: number) => rows.flatMap((row) => (row[index] ?? "").split("; "));
  return { en: column(1), kk: column(2), ru: column(3) };
}
