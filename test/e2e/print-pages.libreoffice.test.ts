import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordLikeEdition } from "../documents/print-file/word-like-edition.js";
import { fixture, newRegister, projectRoot, withFolder } from "./kualik.js";
import { hasLibreOffice, pictureOfPage, savedByLibreOffice, textsOfPdf } from "./libreoffice.js";

/** A whole PDF as far as can be seen without reading it. */
const KEPT = `%PDF-1.7\n${"kept ".repeat(300)}\n%%EOF\n`;
const COURSE = "AT-2026-014";
const REFERENCE = "non-completion-reference.docx";
const CERTIFICATE = "advanced-training-certificate.docx";

interface Printed {
  issued: { number: string; file: string; kind: string }[];
  print: string;
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
      expect(pdf).toEqual([print.replace(/docx$/, "pdf")]);

      const single = await run("issue", COURSE, "--date", "2026-02-16", "--pdf", "--json");
      expect(single.code, single.err).toBe(0);
      const own = (JSON.parse(single.out) as Printed).pdf;
      expect(own).toEqual(issued.map(({ file }) => file.replace(/docx$/, "pdf")));
      expect(statSync(own[0] ?? "").mode & 0o777).toBe(0o600);

      const pages = textsOfPdf(pdf[0] ?? "");
      expect(pages).toHaveLength(issued.length);
      for (const [index, { number }] of issued.entries()) {
        const alone = textsOfPdf(own[index] ?? "");
        expect(alone, number).toHaveLength(1);
        expect(pages[index], number).toBe(alone[0]);
        expect(pages[index]).toContain(number);
      }
      const looked = [
        0,
        issued.findIndex(({ kind }) => kind.startsWith("non-")),
        issued.length - 1,
      ];
      for (const index of looked) {
        const picture = pictureOfPage(pdf[0] ?? "", index + 1);
        expect(picture.equals(pictureOfPage(own[index] ?? "", 1)), `page ${index + 1}`).toBe(true);
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
