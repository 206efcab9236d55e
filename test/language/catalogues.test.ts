import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { kk } from "../../src/messages/kk.js";
import { ru } from "../../src/messages/ru.js";
import { ERROR_CODES } from "../../src/model/errors.js";
import { PROBLEM_SEVERITIES, PROBLEM_VARIANTS } from "../../src/model/problem.js";

const CATALOGUES = { en, kk, ru } as const;
const ENGLISH: Record<string, string> = en;

function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

describe.each([
  ["kk", kk],
  ["ru", ru],
] as const)("the catalogue %s", (_language, catalogue) => {
  test("has the keys of the English one, in its order", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
  });

  test("names the same {places} in every text", () => {
    const differing = Object.entries(catalogue)
      .map(([key, text]) => ({ key, has: placesOf(text), wants: placesOf(ENGLISH[key] ?? "") }))
      .filter(({ has, wants }) => has.join() !== wants.join());
    expect(differing).toEqual([]);
  });

  test("has no text that was left in English", () => {
    const same = Object.entries(catalogue).filter(([key, text]) => ENGLISH[key] === text);
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test("speaks of commands, options and files in the same letters", () => {
    const differing = Object.entries(catalogue)
      .map(([key, text]) => ({ key, has: codeOf(text), wants: codeOf(ENGLISH[key] ?? "") }))
      .filter(({ has, wants }) => has.join() !== wants.join());
    expect(differing).toEqual([]);
  });

  test("has no Latin look-alike inside a Cyrillic word", () => {
    const mixed = Object.entries(catalogue).filter(([, text]) =>
      /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu.test(text.replace(/\{\w+\}/g, "")),
    );
    expect(mixed).toEqual([]);
  });
});

describe.each(Object.entries(CATALOGUES))("every text of %s", (_language, catalogue) => {
  const texts = Object.entries(catalogue);

  test("says something, without spaces at its ends or doubled inside", () => {
    const untidy = texts.filter(
      ([, text]) => text.trim() !== text || text === "" || / {2}/.test(text),
    );
    expect(untidy).toEqual([]);
  });

  test("has words for every problem and every error, with a remedy", () => {
    const wanted = [
      ...Object.keys(PROBLEM_SEVERITIES).map((code) => `problem.${code}`),
      ...Object.entries(PROBLEM_SEVERITIES)
        .filter(([, severity]) => severity === "error")
        .map(([code]) => `reason.${code}`),
      ...ERROR_CODES.flatMap((code) => [`error.${code}`, `error.${code}.remedy`]),
    ];
    expect(wanted.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test("has words for no error or problem that there is not", () => {
    const known = new Set([
      ...Object.entries(PROBLEM_VARIANTS).flatMap(([code, variants]) =>
        variants.map((variant) => `problem.${code}.${variant}`),
      ),
      ...Object.keys(PROBLEM_SEVERITIES).map((code) => `problem.${code}`),
      ...[...ERROR_CODES, "unexpected"].flatMap((code) => [
        `error.${code}`,
        `error.${code}.remedy`,
      ]),
    ]);
    const keys = texts.map(([key]) => key).filter((key) => /^(?:problem|error)\./.test(key));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test("of problems and errors is a sentence, or ends after a colon with what to type or to read", () => {
    const sentences = texts.filter(([key]) => /^(?:problem|error)\./.test(key));
    const unfinished = sentences.filter(([, text]) => !/[.!]$|:\s[^:]+$/.test(text));
    expect(unfinished).toEqual([]);
  });
});

/** Commands, options and file endings: what a person types is the same in every language. */
function codeOf(text: string): string[] {
  return (text.match(/--[a-z-]+|\bkualik(?: [a-z]+)*|\.(?:xlsx|csv|docx)\b/g) ?? []).sort();
}
