import { expect, test } from "vitest";
import { inCyrillic, inLatin } from "../../src/model/name-key.js";

test("Latin letters become the Cyrillic ones that they look like, and no others do", () => {
  expect(inCyrillic("Axметова Əлия")).toBe("Ахметова Әлия");
  expect(inCyrillic("bkmtnSsQqJjW")).toBe("bkmtnSsQqJjW");
});

test("Cyrillic letters become Latin ones, small ones also where only the capitals look alike", () => {
  expect(inLatin("АВСЕНІКМОРТХУ")).toBe("ABCEHIKMOPTXY");
  expect(inLatin("аеорсухкмтнвіһԛԝѕј")).toBe("aeopcyxkmthbihqwsj");
  expect(inLatin("ӘӨҺЁЇ əё Дщ")).toBe("ӘӨҺЁЇ əё Дщ");
});
