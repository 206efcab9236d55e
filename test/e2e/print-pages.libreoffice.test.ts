import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOfPackage, wordLikeEdition } from "../documents/build-edition.js";
import { fixture, newRegister, projectRoot, withFolder } from "./kualik.js";
import { hasLibreOffice, pictureOfPage, savedByLibreOffice, textsOfPdf } from "./libreoffice.js";

/** A whole PDF as far as can be seen without reading it. */
const KEPT = `%PDF-1.7\n${"kept ".repeat(300)}\n%%EOF\n`;
const NUMBERED = join(projectRoot, "test", "fixtures", "numbered");
const COURSE = "AT-2026-014";
const REFERENCE = "non-completion-reference.docx";
const CERTIFICATE = "advanced-training-certificate.docx";

interface Printed {
  issued: { number: string; file: string; kind: string }[];
  print: string[];
  pdf: string[];
}

/** A centre's own templates, by what they are made with. */
const TEMPLATES: Record<string, (templates: string, folder: string) => void> = {
  "the shipped templates": () => {},
  "a template saved by LibreOffice beside one as Word writes them": (templates, folder) => {
    const shipped = join(projectRoot, "templates", CERTIFICATE);
    const [saved = ""] = savedByLibreOffice([shipped], "docx", folder);
    writeFileSync(join(templates, CERTIFICATE), readFileSync(saved));
    const own = wordLikeEdition("non-completion-reference", { unnoted: true, evenPages: true });
    writeFileSync(join(templates, REFERENCE), own);
  },
  "a template whose header and body show the code of each document": (templates) => {
    const own = wordLikeEdition("non-completion-reference", { unnoted: true, qr: true });
    writeFileSync(join(templates, REFERENCE), own);
  },
  "templates with lists and captions that are numbered": (templates) => {
    for (const name of [CERTIFICATE, REFERENCE]) {
      copyFileSync(join(NUMBERED, name), join(templates, name));
    }
  },
  "a template whose pages are counted, and whose first caption may be left out": (templates) => {
    const own = wordLikeEdition("non-completion-reference", { unnoted: true, fields: true });
    writeFileSync(join(templates, REFERENCE), own);
  },
  "a shipped template beside one without header, that ends with a table": (templates) => {
    const own = wordLikeEdition("non-completion-reference", {
      unnoted: true,
      bare: true,
      ending: "table",
    });
    writeFileSync(join(templates, REFERENCE), own);
  },
};

describe.skipIf(!hasLibreOffice)("print files and PDFs as LibreOffice shows them", () => {
  it.each(Object.entries(TEMPLATES))("with %s: every page is the document's own", (_, put) =>
    withFolder(async (folder) => {
      const register = join(folder, "register");
      const run = await newRegister(register);
      const work = join(folder, "work");
      mkdirSync(work);
      put(join(register, "templates"), work);
      await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
      const answer = await run(
        "issue",
        COURSE,
        "--date",
        "2026-02-16",
        "--print",
        "--pdf",
        "--json",
      );
      expect(answer.code, answer.err).toBe(0);
      const { issued, print, pdf } = JSON.parse(answer.out) as Printed;
      const printed = [...new Set(issued.map(({ kind }) => kind))].map((kind) =>
        issued.filter((document) => document.kind === kind),
      );
      expect(print).toHaveLength(2);
      expect(pdf).toEqual(print.map((file) => file.replace(/docx$/, "pdf")));
      for (const file of print) expect(faultsOfPackage(readFileSync(file))).toEqual([]);

      const single = await run("issue", COURSE, "--date", "2026-02-16", "--pdf", "--json");
      expect(single.code, single.err).toBe(0);
      const own = (JSON.parse(single.out) as Printed).pdf;
      expect(own).toEqual(issued.map(({ file }) => file.replace(/docx$/, "pdf")));
      // For archives, and with the structure that reading aloud needs.
      const one = readFileSync(own[0] ?? "", "latin1");
      expect(one).toContain("<pdfaid:part>2<");
      expect(one).toContain("<pdfaid:conformance>B<");
      expect(one).toMatch(/\/MarkInfo ?<<\/Marked true>>/);
      expect(statSync(own[0] ?? "").mode & 0o777).toBe(0o600);

      const placeOf = new Map(issued.map(({ number }, index) => [number, own[index] ?? ""]));
      for (const [index, documents] of printed.entries()) {
        const file = pdf[index] ?? "";
        const pages = textsOfPdf(file);
        expect(pages).toHaveLength(documents.length);
        for (const [page, { number }] of documents.entries()) {
          const alone = textsOfPdf(placeOf.get(number) ?? "");
          expect(alone, number).toHaveLength(1);
          expect(pages[page], number).toBe(alone[0]);
          expect(pages[page]).toContain(number);
        }
        for (const page of new Set([0, 1, documents.length - 1])) {
          const { number = "" } = documents[page] ?? {};
          const picture = pictureOfPage(file, page + 1);
          expect(picture.equals(pictureOfPage(placeOf.get(number) ?? "", 1)), number).toBe(true);
        }
      }
      expect(readdirSync(join(register, "issued"))).toEqual(["2026"]);
    }),
  );

  it("PDFs that are there are not made again, missing ones are", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
      const issue = () => run("issue", COURSE, "--date", "2026-02-16", "--pdf", "--json");
      const { pdf, issued } = JSON.parse((await issue()).out) as Printed;
      expect(pdf).toHaveLength(32);
      writeFileSync(pdf[0] ?? "", KEPT);
      expect((JSON.parse((await issue()).out) as Printed).pdf).toEqual([]);
      expect(readFileSync(pdf[0] ?? "", "utf8")).toBe(KEPT);
      expect(issued).toHaveLength(32);
    }));
});
