import { expect, test } from "vitest";
import { inList, MASKED, WHOLE } from "../../src/model/identity.js";

test("an IIN keeps the birth date and its end, also where its digits are too many", () => {
  expect(MASKED.iin("841014405586")).toBe("841014••••86");
  expect(MASKED.iin("8410144055861")).toBe("841014•••••61");
  expect(MASKED.iin("5586")).toBe("•586");
});

test.each([
  ["N12345678", "••••••678"],
  ["паспорт GBR 533380006", "паспорт GBR ••••••006"],
  ["куәлік № 12 34 567890", "куәлік № •• •• •••890"],
  ["C01X00T47", "••••••T47"],
  ["паспорт", "паспорт"],
])("of an identity document the words and the end of the number stay: %s", (document, shown) => {
  expect(MASKED.document(document)).toBe(shown);
});

test.each([
  ["Ким С. 841014405586, зачёт", "Ким С. 841014••••86, зачёт"],
  ["841 014 405 586", "841 01•••••••86"],
  ["3-2026-00001, 1234567890123", "3-2026-00001, 1234567890123"],
  ["2026-00000001", "2026-00000001"],
])("IINs in a text are hidden, other numbers are not: %s", (text, shown) => {
  expect(MASKED.text(text)).toBe(shown);
});

test("a person's other data stay, and what is not known", () => {
  const person = { iin: "841014405586", identityDocument: null, number: "3-2026-00001" };
  expect(MASKED.person(person)).toEqual({ ...person, iin: "841014••••86" });
  expect(WHOLE.person(person)).toEqual(person);
});

test("a list hides them unless it is asked not to", () => {
  expect([inList({}), inList({ full: true })]).toEqual([MASKED, WHOLE]);
});
