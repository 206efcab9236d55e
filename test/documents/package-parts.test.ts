import { describe, expect, test } from "vitest";
import { isWhole, namedAsCalled, packageParts } from "../../src/documents/package-parts.js";
import { docx, part, relationships } from "./build-template.js";

describe("the parts of a package", () => {
  const files = docx(part(), { "word/header1.xml": "<w:hdr/>", "word/settings.xml": "<x/>" });

  test("are known by their content types", () => {
    const { main, isDocument, kindOf } = packageParts(files);
    expect([main, isDocument]).toEqual(["word/document.xml", true]);
    expect(["word/document.xml", "word/header1.xml", "word/settings.xml", "x"].map(kindOf)).toEqual(
      ["body", "header", null, null],
    );
  });

  test("the document may have any name, and be told from anywhere", () => {
    const renamed = new Map(
      [...files].map(([name, bytes]) => [
        name.replace("word/document.xml", "office/doc7.xml"),
        Buffer.from(
          Buffer.from(bytes).toString().replaceAll("word/document.xml", "office/doc7.xml"),
        ),
      ]),
    );
    expect(packageParts(renamed)).toMatchObject({ main: "office/doc7.xml", isDocument: true });
    const target = relationships(["rId1", "officeDocument", "/office/doc7.xml"]);
    expect(packageParts(renamed.set("_rels/.rels", Buffer.from(target))).main).toBe(
      "office/doc7.xml",
    );
  });

  test("their names may be in capital and small letters", () => {
    const rels = relationships(["rId1", "header", "Header1.xml"]);
    const called = new Map(files)
      .set(
        "_rels/.rels",
        Buffer.from(relationships(["rId1", "officeDocument", "Word/Document.xml"])),
      )
      .set("word/_rels/document.xml.rels", Buffer.from(rels));
    expect(packageParts(called).main).toBeNull();
    const named = namedAsCalled(
      new Map([...called].map(([name, bytes]) => [name.toUpperCase(), bytes])),
    );
    expect([...named.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "Word/Document.xml",
      "Word/Header1.xml",
      "WORD/SETTINGS.XML",
      "Word/_rels/Document.xml.rels",
    ]);
    expect(packageParts(named)).toMatchObject({ main: "Word/Document.xml", isDocument: true });
    expect(isWhole(named)).toBe(true);
    expect([...namedAsCalled(files)]).toEqual([...files]);
  });

  test("a package that names no document, or one that is not there, has none", () => {
    const without = relationships(["rId1", "officeDocument", "word/gone.xml"]);
    expect(packageParts(new Map(files).set("_rels/.rels", Buffer.from(without))).main).toBeNull();
    expect(packageParts(new Map()).main).toBeNull();
  });

  test("a workbook is no package with a document", () => {
    const types = Buffer.from(files.get("[Content_Types].xml") ?? []).toString();
    const workbook = types.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main");
    const named = new Map(files).set("[Content_Types].xml", Buffer.from(workbook));
    expect(packageParts(named)).toMatchObject({ main: null, isDocument: false });
  });

  test("a template of Word's, or a document with macros, is no document", () => {
    const types = Buffer.from(files.get("[Content_Types].xml") ?? []).toString();
    const macros = types.replace("document.main", "document.macroEnabled.main");
    const changed = new Map(files).set("[Content_Types].xml", Buffer.from(macros));
    expect(packageParts(changed)).toMatchObject({ main: "word/document.xml", isDocument: false });
  });
});
