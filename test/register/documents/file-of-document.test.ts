import { describe, expect, test } from "vitest";
import { fileOfDocument } from "../../../src/register/documents/numbers.js";

describe("the file of a document", () => {
  test("lies in the year of issue, under its course, and is named by the number alone", () => {
    expect(fileOfDocument("AT-2026-014", "2027-01-04", "3-2027-00001")).toBe(
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
    expect(fileOfDocument(text, "2026-03-16", text)).toBe(`issued/2026/${name}/${name}.docx`);
  });

  test("never leaves the register's folder", () => {
    const file = fileOfDocument("../../etc", "2026-03-16", "../../../passwd");
    expect(file.split("/")).toHaveLength(4);
    expect(file.split("/")).not.toContain("..");
  });
});
