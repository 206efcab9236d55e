import { expect, test } from "vitest";
import {
  readRelationships,
  relationshipsOf,
  relationshipType,
  resolveTarget,
  targetOf,
  writeRelationships,
} from "../../../src/formats/office-package.js";

test.each([
  ["word/document.xml", "media/a.png", "word/media/a.png"],
  ["word/document.xml", "/media/a.png", "media/a.png"],
  ["word/document.xml", "../customXml/item1.xml", "customXml/item1.xml"],
  ["", "word/document.xml", "word/document.xml"],
  ["word/document.xml", "media/рисунок%201.png", "word/media/рисунок 1.png"],
  ["word/document.xml", "%E0%A4%A", null],
])("from %s %s is %s", (from, target, name) => {
  expect(resolveTarget(from, target)).toBe(name);
});

test("relationships are told beside the part, with whatever prefix and quotes", () => {
  const xml = `<p:Relationships xmlns:p="urn:p"><p:Relationship Id='a' Type="x/image" Target="b&amp;c.png"/><p:Relationship Id="h" Type="x/hyperlink" Target="https://a.kz" TargetMode="External"/></p:Relationships>`;
  const parts = new Map([["xl/_rels/workbook.xml.rels", Buffer.from(xml)]]);
  expect(relationshipsOf(parts, "xl/workbook.xml")).toEqual([
    { id: "a", type: "x/image", target: "b&c.png", isExternal: false },
    { id: "h", type: "x/hyperlink", target: "https://a.kz", isExternal: true },
  ]);
  expect(relationshipsOf(parts, "xl/other.xml")).toEqual([]);
  expect(() => readRelationships("<Relationships>")).toThrow(
    expect.objectContaining({ fault: "damaged" }),
  );
});

test("what is written is read again", () => {
  const relationships = [
    { id: "a", type: relationshipType("image"), target: "media/a&b.png", isExternal: false },
    { id: "h", type: relationshipType("hyperlink"), target: "https://a.kz", isExternal: true },
  ];
  expect(readRelationships(writeRelationships(relationships))).toEqual(relationships);
  expect(targetOf("word/document.xml", "docProps/app.xml")).toBe("../docProps/app.xml");
});
