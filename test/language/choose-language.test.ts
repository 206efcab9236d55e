import { expect, test } from "vitest";
import { chooseLanguage, isLanguage } from "../../src/language/translate.js";

test.each([
  [["ru", "kk"], "ru"],
  [[null, undefined, "kk"], "kk"],
  [["ru_RU.UTF-8"], "ru"],
  [["kk-KZ"], "kk"],
  [["kk_KZ@cyrillic"], "kk"],
  [["RU"], "ru"],
  [["en_GB"], "en"],
  [["C.UTF-8", "POSIX", "ru_RU"], "ru"],
  [["kz", "ru"], "ru"],
  [["russian"], "en"],
  [["", "kk"], "kk"],
  [["de_DE"], "en"],
  [[], "en"],
])("%j: %s", (candidates, language) => {
  expect(chooseLanguage(candidates)).toBe(language);
});

test("there are three languages", () => {
  expect(["kk", "ru", "en", "kz", "", "RU"].filter(isLanguage)).toEqual(["kk", "ru", "en"]);
});
