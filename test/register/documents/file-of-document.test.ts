import { describe, expect, test } from "vitest";
import {
  fileOfDocument,
  nameFor,
  numbersInName,
  placeNow,
  placeOfIssue,
} from "../../../src/register/documents/document-places.js";

const place = (courseCode: string, issuedOn: string, number: string, name?: string) =>
  fileOfDocument({ courseCode, issuedOn, number, name });

describe("the file of a document", () => {
  test("lies in the year of issue, under its course, and is named by the number alone", () => {
    expect(place("AT-2026-014", "2027-01-04", "3-2027-00001")).toBe(
      "issued/2027/AT-2026-014/3-2027-00001.docx",
    );
  });

  test.each([
    ["3/2026/7", "3-2026-7"],
    ["3\\2026", "3-2026"],
    ['<a>:"b"|c?*', "-a---b--c--"],
    ["a\u0000b\u001F", "a-b-"],
    ["№ 7", "№ 7"],
    ["қ/ұ", "қ-ұ"],
    ["..", "-"],
    [".", "-"],
    [".hidden", "hidden"],
    ["name. ", "name"],
    ["3.2026.7", "3.2026.7"],
    ["CON", "-CON"],
    ["nul", "-nul"],
    ["com1", "-com1"],
    ["lpt9.x", "-lpt9.x"],
    ["aux.2026", "-aux.2026"],
    ["console", "console"],
    ["COM12", "COM12"],
  ])("a number or a course %j becomes %j", (text, name) => {
    expect(place(text, "2026-03-16", text)).toBe(`issued/2026/${name}/${name}.docx`);
  });

  test("never leaves the register's folder", () => {
    const file = place("../../etc", "2026-03-16", "../../../passwd");
    expect(file.split("/")).toHaveLength(4);
    expect(file.split("/")).not.toContain("..");
  });

  test.each([
    ["Серікова Айгүл", "3-1 Серікова Айгүл"],
    ["О'Коннор/Иванова: Анна?", "3-1 О'Коннор-Иванова- Анна-"],
    ["Әбдіғали Ө.", "3-1 Әбдіғали Ө"],
    ["И\u0306манова", "3-1 Йманова"],
    ["Ұ".repeat(300), `3-1 ${"Ұ".repeat(60)}`],
    ["", "3-1"],
  ])("a person %j is named after the number, as %j", (name, file) => {
    expect(place("C", "2026-03-16", "3-1", name)).toBe(`issued/2026/C/${file}.docx`);
  });

  test("tells no person unless the centre wants that", () => {
    const holder = { fullNameKk: "Серікова Айгүл" };
    expect(nameFor(undefined, holder)).toBeUndefined();
    expect(nameFor("number", holder)).toBeUndefined();
    expect(nameFor("number-name", holder)).toBe("Серікова Айгүл");
  });

  test("tells the number by the beginning of its name", () => {
    expect(numbersInName("№ 7 Серікова")).toEqual(["№ 7 Серікова", "№ 7", "№"]);
  });

  test("lies apart once the document holds no longer, and leads back to where it was issued", () => {
    const file = "issued/2026/annulled/3-1.docx";
    const apart = placeNow({ file }, true);
    expect(apart).toBe("issued/2026/annulled/annulled/3-1.docx");
    expect(placeOfIssue(apart)).toBe(file);
    expect(placeNow({ file }, false)).toBe(file);
  });
});
