import { expect, test } from "vitest";
import { readContentTypes, writeContentTypes } from "../../../src/formats/office-package.js";

test("a part's own type comes before that of its ending, in letters of either case", () => {
  const typeOf = readContentTypes(
    '<Types><Default Extension="PNG" ContentType="image/png"/><Default Extension="xml" ContentType="text/xml"/><Override PartName="/word/Document.xml" ContentType="main"/></Types>',
  );
  expect(["word/document.xml", "word/styles.XML", "word/media/1.png", "x.bin"].map(typeOf)).toEqual(
    ["main", "text/xml", "image/png", ""],
  );
  expect(readContentTypes("")("word/document.xml")).toBe("");
});

test("what is written is read again", () => {
  const typeOf = readContentTypes(writeContentTypes(new Map([["word/a&b.xml", "main"]])));
  expect(["word/a&b.xml", "_rels/.rels", "other.xml"].map(typeOf)).toEqual([
    "main",
    "application/vnd.openxmlformats-package.relationships+xml",
    "application/xml",
  ]);
});
