import { describe, expect, test } from "vitest";
import { quoted } from "../../src/language/command-line.js";
import { fillIn, LANGUAGES } from "../../src/language/translate.js";
import { en } from "../../src/messages/en.js";
import { kk } from "../../src/messages/kk.js";
import { ru } from "../../src/messages/ru.js";

describe("a word of a command line", () => {
  test.each([
    ["AT-2026-014", "AT-2026-014"],
    ["НЕОТ_1", "НЕОТ_1"],
    ["1 / 26", '"1 / 26"'],
    ["", '""'],
    ["АТ (2)", '"АТ (2)"'],
    ["$(id)", "'$(id)'"],
    ['«a "b"»', `'«a "b"»'`],
    ["it's `a`", '"it\'s \\`a\\`"'],
  ])("%j is typed %s", (word, typed) => {
    expect(quoted(word)).toBe(typed);
  });
});

test.each([
  ["Next: kualik issue {a}", 'Next: kualik issue "1 2"'],
  ["see {a}: kualik print {a}, then {a}", 'see 1 2: kualik print "1 2", then 1 2'],
  ["kualik templates add {a} {a} --from {a}", 'kualik templates add "1 2" "1 2" --from "1 2"'],
  ['kualik blanks free "{a}" --reason …', 'kualik blanks free "1 2" --reason …'],
  ["“kualik check” shows {a}", "“kualik check” shows 1 2"],
  ["(kualik roster export {a} <file.xlsx>)", '(kualik roster export "1 2" <file.xlsx>)'],
])("%s can be copied as it stands", (text, filled) => {
  expect(fillIn(text, { a: "1 2" }, "en")).toBe(filled);
});

const CATALOGUES: Record<(typeof LANGUAGES)[number], Record<string, string>> = { kk, ru, en };

test.each(LANGUAGES)(
  "every command that messages in %s name is quoted where it must be",
  (language) => {
    const named = Object.values(CATALOGUES[language]).flatMap(
      (text) => text.match(/kualik [a-z -]*\{\w+\}/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(40);
    for (const command of named) {
      const [, place = ""] = /\{(\w+)\}/.exec(command) ?? [];
      expect(fillIn(command, { [place]: "1 2" }, language)).toMatch(/"1 2"$/);
    }
  },
);
