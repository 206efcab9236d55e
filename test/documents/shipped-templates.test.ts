import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { duplicateValues, fieldValues } from "../../src/documents/field-values.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
} from "../../src/model/document.js";
import { FACTS, shippedTemplate, textOf } from "./build-template.js";

const PRINTED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const ORIGINAL = { number: "3-2025-00417", issuedOn: "2025-11-24" };
/** Everything that a document can say, the mark of a duplicate too. */
const VALUES: Record<string, string> = { ...fieldValues(FACTS), ...duplicateValues(ORIGINAL) };

function fill(kind: DocumentKind, values: Record<string, string>) {
  return openArchive(fillPress(compileTemplate(shippedTemplate(kind), kind).press, values));
}

function printedText(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()]
    .filter((name) => PRINTED.test(name))
    .map((name) => textOf(files, name).replace(/<[^>]+>/g, ""))
    .join("\n");
}

/** Fields that decide how the document looks. */
const LOOKS = /^(?:frame|logo|long_|created)/;

/** The codes are for centres that put them into their templates. */
function printedFields(kind: DocumentKind): string[] {
  return Object.keys(DOCUMENT_FIELDS[kind]).filter((field) => !/_code$/.test(field));
}

function optionalEmptied(kind: DocumentKind): Record<string, string> {
  return Object.fromEntries(
    Object.entries(VALUES).filter(([field]) => DOCUMENT_FIELDS[kind][field] === "required"),
  );
}

/** The name of the first element that is closed out of turn; null where none is. */
function firstUnbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, name] of xml.matchAll(/<(?![?!])\/?([\w:]+)[^>]*>/g)) {
    if (tag.startsWith("</")) {
      if (open.pop() !== name) return name ?? "";
    } else if (!tag.endsWith("/>")) open.push(name ?? "");
  }
  return open.at(-1) ?? null;
}

describe.each(DOCUMENT_KIND_NAMES)("the shipped %s", (kind) => {
  test("has no faults", () => {
    expect(compileTemplate(shippedTemplate(kind), kind).faults).toEqual([]);
  });

  test("prints every field its kind knows but for the codes, the optional ones too", () => {
    const { press } = compileTemplate(shippedTemplate(kind), kind);
    const offCertificates = /^frame$/;
    const known = printedFields(kind).filter(
      (field) => kind !== "non-completion-reference" || !offCertificates.test(field),
    );
    expect([...press.fields].sort()).toEqual(known.sort());
  });

  test("shows every value, and no braces", () => {
    const text = printedText(fill(kind, VALUES));
    for (const field of printedFields(kind).filter((one) => !LOOKS.test(one))) {
      expect(text).toContain((VALUES[field] ?? "?").replace(/&/g, "&amp;"));
    }
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  test("without optional values shows no braces, and none of their labels stay behind", () => {
    const text = printedText(fill(kind, optionalEmptied(kind)));
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text).not.toMatch(/ЖСН|ИИН/);
    if (DOCUMENT_FIELDS[kind].specialty_ru === "optional") {
      expect(text).not.toMatch(/специальность|мамандығы/i);
    }
    if ("attended_ru" in DOCUMENT_FIELDS[kind]) {
      expect(text).not.toMatch(/освоенный|игерілген/i);
    }
  });

  test("says that it is a duplicate, and of what, in both languages, where it is one", () => {
    const words = /ТЕЛНҰСҚА|ДУБЛИКАТ|взамен|түпнұсқасы/i;
    const text = printedText(fill(kind, VALUES));
    expect(text).toContain("ТЕЛНҰСҚА / ДУБЛИКАТ");
    expect(text).toContain("№\u00a03-2025-00417, 2025\u00a0жылғы 24\u00a0қараша");
    expect(text).toContain("№\u00a03-2025-00417 от 24\u00a0ноября 2025\u00a0года");
    expect(printedText(fill(kind, fieldValues(FACTS)))).not.toMatch(words);
  });

  test("stays well formed, and every cell ends with a paragraph, with or without them", () => {
    for (const values of [VALUES, optionalEmptied(kind)]) {
      const files = fill(kind, values);
      for (const name of [...files.keys()].filter((entry) => PRINTED.test(entry))) {
        const xml = textOf(files, name);
        expect(firstUnbalanced(xml)).toBeNull();
        const cellEnds = xml.match(/.{6}<\/w:tc>/gs) ?? [];
        expect(cellEnds.filter((end) => !/^(?:<\/w:p>|<w:p\/>)/.test(end))).toEqual([]);
      }
    }
  });

  test("keeps every part that prints no field byte for byte", () => {
    const template = shippedTemplate(kind);
    const filled = fill(kind, VALUES);
    const gone = [...template.keys()].filter((name) => !filled.has(name));
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(/^word\/media\//);
    const shown = "word/media/kualik-logo.png";
    expect([...filled.keys()]).toEqual([
      ...[...template.keys()].filter((name) => name !== gone[0]),
      shown,
    ]);
    const replaced = new Set([gone[0], "word/_rels/header1.xml.rels", "docProps/core.xml"]);
    const untouched = [...template].filter(([name]) => !PRINTED.test(name) && !replaced.has(name));
    expect(untouched.length).toBeGreaterThan(5);
    for (const [name, bytes] of untouched) {
      expect(Buffer.compare(filled.get(name) ?? Buffer.alloc(0), bytes), name).toBe(0);
    }
  });

  test("tells in its properties whose it is, which one, and that it was made on its date of issue", () => {
    const core = textOf(fill(kind, VALUES), "docProps/core.xml");
    const { issuer_kk, issuer_ru, registration_number } = VALUES;
    expect(core).toContain(`<dc:creator>${issuer_kk} / ${issuer_ru}</dc:creator>`);
    expect(core).toMatch(new RegExp(`<dc:title>[^<]+ № ${registration_number}</dc:title>`));
    expect(core.match(/2026-03-16T00:00:00Z<\/dcterms:(?:created|modified)>/g)).toHaveLength(2);
    expect(core).not.toMatch(/Kualik|lastModifiedBy/);
  });

  test("gives the same bytes for the same values", () => {
    const { press } = compileTemplate(shippedTemplate(kind), kind);
    expect(fillPress(press, VALUES).equals(fillPress(press, { ...VALUES }))).toBe(true);
  });

  test("never says that it equals a paper document, for it carries no such signature", () => {
    expect(printedText(shippedTemplate(kind))).not.toMatch(/электронн|электронды|egov/i);
  });
});
