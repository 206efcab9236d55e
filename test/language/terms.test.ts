import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { kk } from "../../src/messages/kk.js";
import { ru } from "../../src/messages/ru.js";
import { WRONG_WORDS } from "./wrong-words.js";

const MOST_LETTERS = 200;
const GLOSSARY = termsOf(readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8"));

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

/** The three columns of the glossary's tables: English, Kazakh, Russian; one cell may hold several forms after semicolons. */
function termsOf(page: string): Record<"en" | "kk" | "ru", string[]> {
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const column = (index: number) => rows.flatMap((row) => (row[index] ?? "").split("; "));
  return { en: column(1), kk: column(2), ru: column(3) };
}
