import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fieldValues } from "../../src/documents/field-values.js";
import { isWellFormed } from "../../src/formats/xml.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { DOCUMENT_FIELDS, type FieldValues } from "../../src/model/document.js";
import {
  FACTS,
  filesOfFixture,
  fillFixture,
  kindOfFixture,
  TEMPLATE_FIXTURES,
  textOf,
} from "./build-template.js";

const VALUES = fieldValues(FACTS);

function onlyRequired(name: string): FieldValues {
  const fields = DOCUMENT_FIELDS[kindOfFixture(name)];
  return Object.fromEntries(
    Object.entries(VALUES).filter(([field]) => fields[field] === "required"),
  );
}

async function xmlOf(name: string, values: FieldValues): Promise<string[]> {
  const files = openArchive(await fillFixture(name, values));
  return [...files.keys()]
    .filter((part) => /^(?!customXml).*\.xml$/.test(part))
    .map((part) => textOf(files, part));
}

test("the fixtures are there", () => {
  expect(TEMPLATE_FIXTURES).toHaveLength(9);
});

/** What LibreOffice makes of a field of Word's that it does not know, by way of ODT. */
const ASKING: Record<string, string[]> = {
  "libreoffice-by-odt-word-advanced-training-certificate.docx": Array(2).fill("field-other FILLIN"),
};

describe.each(TEMPLATE_FIXTURES)("%s", (name) => {
  const kind = kindOfFixture(name);

  test("has no faults but the fields that ask", () => {
    const { faults } = compileTemplate(filesOfFixture(name), kind);
    expect(faults.map(({ code, tag }) => `${code} ${tag}`)).toEqual(ASKING[name] ?? []);
  });

  test("prints every required value, and no braces, in well-formed parts", async () => {
    for (const values of [VALUES, onlyRequired(name)]) {
      const parts = await xmlOf(name, values);
      expect(parts.filter((xml) => !isWellFormed(xml))).toEqual([]);
      const text = parts.join("").replace(/<[^>]+>/g, "");
      expect(text).not.toMatch(/\{\{|\}\}/);
      for (const value of Object.values(onlyRequired(name))) expect(text).toContain(value);
    }
  });
});

describe("what Word keeps", () => {
  const WORD = "word-advanced-training-certificate.docx";

  test("but no certificate may show is gone: changes, comments, bindings", async () => {
    const xml = (await xmlOf(WORD, VALUES)).join("");
    expect(xml).not.toMatch(
      /<w:(?:ins|del|comment(?:Range\w+|Reference)?)[\s/>]|dataBinding|old_|А\. Б\.|Проверить/,
    );
    expect(xml).toContain("<dc:title>№ 3-2026-00001</dc:title>");
  });

  test("and prints stays: the other picture, the field of the page number, the formatting", async () => {
    const files = openArchive(await fillFixture(WORD, VALUES));
    const body = textOf(files, "word/document2.xml");
    expect(body).toContain('descr="печать"');
    expect(body).toContain("> PAGE <");
    expect(body).toMatch(
      /<w:b\/><w:lang w:val="ru-RU"\/><\/w:rPr><w:t[^>]*>Ахметова Айгүл Серікқызы</,
    );
    expect(files.has("word/media/image1.PNG")).toBe(true);
    expect(textOf(files, "[Content_Types].xml").match(/Extension="png"/gi)).toHaveLength(1);
  });

  test("in the strict form is filled as well", () => {
    const strict = new Map(
      [...filesOfFixture(WORD)].map(([name, bytes]) => [
        name,
        /\.(?:xml|rels)$/.test(name)
          ? Buffer.from(
              Buffer.from(bytes)
                .toString()
                .replace(
                  /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|officeDocument|drawingml)\/2006\//g,
                  "http://purl.oclc.org/ooxml/$1/",
                ),
            )
          : bytes,
      ]),
    );
    const { press, faults } = compileTemplate(strict, "advanced-training-certificate");
    expect(faults).toEqual([]);
    expect(press.entries.filter(({ filled }) => filled === "picture")).toHaveLength(1);
  });
});
