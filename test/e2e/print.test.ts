import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOfPackage, wordLikeEdition } from "../documents/build-edition.js";
import { fixture, kualik, newRegister, withFolder } from "./kualik.js";
import { documentText, replaceInDocument } from "./papers.js";

const COURSE = "AT-2026-014";

interface Issued {
  issued: { number: string; name: string; kind: string; file: string }[];
  print: string[];
  handover: string;
  pdf?: string[];
}

async function registerWithCourse(folder: string) {
  const run = await newRegister(join(folder, "register"));
  const imported = await run(
    "import",
    fixture("at-2026-014-cardiology.xlsx"),
    "--course",
    COURSE,
    "--yes",
  );
  expect(imported.code).toBe(0);
  return run;
}

async function issueAndPrint(run: Awaited<ReturnType<typeof newRegister>>): Promise<Issued> {
  const { code, out } = await run("issue", COURSE, "--date", "2026-02-16", "--print", "--json");
  expect(code).toBe(0);
  return JSON.parse(out) as Issued;
}

describe("files for the printer", () => {
  it("are written with the documents, one for each kind, in the order of the roster, with a sheet for handing over", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { issued, print, handover, pdf } = await issueAndPrint(run);
      expect(issued).toHaveLength(32);
      expect(pdf).toBeUndefined();
      const folderOfCourse = dirname(issued[0]?.file ?? "");
      const kinds = [...new Set(issued.map(({ kind }) => kind))];
      expect(kinds).toHaveLength(2);
      expect(print).toEqual(
        kinds.map((kind) => join(folderOfCourse, `print-${COURSE}-${kind}.docx`)),
      );
      expect(handover).toBe(join(folderOfCourse, `handover-${COURSE}.docx`));
      expect(statSync(handover).mode & 0o777).toBe(0o600);
      const sheet = documentText(readFileSync(handover));
      for (const [index, file] of print.entries()) {
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const bytes = readFileSync(file);
        expect(faultsOfPackage(bytes)).toEqual([]);
        const text = documentText(bytes);
        let place = 0;
        for (const { number, name, kind } of issued) {
          if (kind !== kinds[index]) {
            expect(text).not.toContain(number);
            continue;
          }
          place = text.indexOf(name, place + 1);
          expect(place, number).toBeGreaterThan(0);
          expect(sheet).toContain(`${number}\n`);
          expect(sheet).toContain(name);
        }
      }
      const verified = await run("verify", ...print, handover, "--json");
      expect(verified.code).toBe(1);
      const ofMany = { error: "document-of-many", differences: [] };
      expect(JSON.parse(verified.out)).toMatchObject([ofMany, ofMany, ofMany]);
    }));

  it("are made again later, the same, whatever became of template and names", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { print } = await issueAndPrint(run);
      const before = print.map((file) => readFileSync(file));
      const template = join(folder, "register", "templates", "non-completion-reference.docx");
      writeFileSync(template, wordLikeEdition("non-completion-reference"));
      await run("settings", "set", "--head-name-ru", "Другой Руководитель");
      const again = await run("print", COURSE, "--json");
      expect(again.code).toBe(0);
      const data = JSON.parse(again.out) as { print: string[]; numbers: string[] };
      expect(data.print).toEqual(print);
      expect(data.numbers).toHaveLength(32);
      for (const [index, file] of print.entries()) {
        expect(readFileSync(file).equals(before[index] ?? Buffer.of())).toBe(true);
      }
      expect(readdirSync(dirname(print[0] ?? "")).filter((name) => name.includes("old"))).toEqual(
        [],
      );
    }));

  it("are made of a part of the documents, under a name of one's own", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { issued } = await issueAndPrint(run);
      const out = join(folder, "part.docx");
      const [from, to] = [issued[3]?.number ?? "", issued[5]?.number ?? ""];
      const part = await run("print", COURSE, "--from", from, "--to", to, "--out", out, "--json");
      const { numbers, print } = JSON.parse(part.out) as { numbers: string[]; print: string[] };
      const some = issued.slice(3, 6);
      expect(numbers).toEqual(some.map(({ number }) => number));
      const kinds = [...new Set(some.map(({ kind }) => kind))];
      expect(print).toEqual(
        kinds.length === 1 ? [out] : kinds.map((one) => join(folder, `part-${one}.docx`)),
      );
      expect(documentText(readFileSync(join(folder, "part-handover.docx")))).toContain(from);
      const kind = await run("print", COURSE, "--kind", "5", "--out", out, "--json");
      expect(JSON.parse(kind.out).numbers).toEqual(
        issued.flatMap(({ kind, number }) => (kind === "non-completion-reference" ? [number] : [])),
      );
      const elsewhere = await run("print", COURSE, "--from", "3-2026-99999");
      expect(elsewhere.code).toBe(1);
      expect(elsewhere.err).toContain("no document with the number 3-2026-99999");
      const nothing = await run("print", COURSE, "--kind", "certification-course-certificate");
      expect(nothing.err).toContain("no such document to print");
      const unknown = await run("print", COURSE, "--kind", "7");
      expect(unknown.code).toBe(2);
      expect(unknown.err).toContain("certification-course-certificate (4)");
    }));

  it("have names of their own where there are others, by kind, by edition, by part", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { issued } = await issueAndPrint(run);
      const [first] = issued;
      const out = join(folder, "all.docx");
      const told = await run("print", COURSE, "--out", out);
      const reference = join(folder, "all-non-completion-reference.docx");
      const certificate = join(folder, "all-advanced-training-certificate.docx");
      expect(existsSync(out)).toBe(false);
      expect(told.err).toContain(`${reference} (reference of non-completion, documents: `);
      expect(told.err).toContain(`${certificate} (certificate of advanced training, documents: `);
      expect(told.err).toContain(join(folder, "all-handover.docx"));

      const template = join(folder, "register", "templates", `${first?.kind}.docx`);
      replaceInDocument(template, template, [["подтверждает", "удостоверяет"]]);
      const number = first?.number ?? "";
      const duplicate = ["--date", "2026-02-16", "--reason", "lost", "--yes"];
      expect((await run("duplicate", number, ...duplicate)).code).toBe(0);
      const prints = JSON.parse((await run("print", COURSE, "--json")).out).print as string[];
      expect(prints.map((file) => basename(file)).sort()).toEqual([
        `print-${COURSE}-${first?.kind}-2.docx`,
        `print-${COURSE}-${first?.kind}.docx`,
        `print-${COURSE}-non-completion-reference.docx`,
      ]);
      const certificates = issued.filter(({ kind }) => kind === first?.kind);
      const [from = "", last = ""] = [certificates[2]?.number, certificates.at(-1)?.number];
      const part = JSON.parse((await run("print", COURSE, "--from", from, "--json")).out);
      expect((part.print as string[]).map((file) => basename(file))).toEqual([
        `print-${COURSE}-${first?.kind}-${from}-${last}.docx`,
        `print-${COURSE}-${first?.kind}-2.docx`,
        `print-${COURSE}-non-completion-reference.docx`,
      ]);
      const references = issued.filter(({ kind }) => kind !== first?.kind);
      const lastReference = references.at(-1)?.number;
      expect(basename(part.handover)).toBe(`handover-${COURSE}-${from}-${lastReference}.docx`);
      expect((await run("audit")).code).toBe(0);
    }));

  it("keep a file that somebody changed, or that is none of their own", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const [print = ""] = (await issueAndPrint(run)).print;
      writeFileSync(print, "changed by hand");
      const { err } = await run("print", COURSE);
      expect(err).toContain("was there already and is kept as");
      const [kept = ""] = readdirSync(dirname(print)).filter((name) => name.endsWith(".old.docx"));
      expect(readFileSync(join(dirname(print), kept), "utf8")).toBe("changed by hand");
      expect(faultsOfPackage(readFileSync(print))).toEqual([]);
    }));

  it("are not written where nothing was issued, and are not taken for a course's code", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      await issueAndPrint(run);
      const again = await run("issue", COURSE, "--date", "2026-02-16", "--print");
      expect(again.code).toBe(0);
      expect(again.err).toContain(`kualik print ${COURSE}`);
      const slip = await run("issue", "--print", COURSE);
      expect(slip.code).toBe(2);
      expect(slip.err).toContain(".docx");
    }));
});

describe.skipIf(process.platform === "win32")("PDFs without LibreOffice", () => {
  it("are refused in a clear sentence; the documents are issued all the same", () =>
    withFolder(async (folder) => {
      await registerWithCourse(folder);
      const empty = join(folder, "bin");
      mkdirSync(empty);
      const issue = (...more: string[]) =>
        kualik(
          [
            "issue",
            COURSE,
            "--date",
            "2026-02-16",
            ...more,
            "--register",
            join(folder, "register"),
          ],
          {
            env: { PATH: empty },
          },
        );
      const { code, out, err } = await issue("--pdf", "--json");
      const { issued, pdf } = JSON.parse(out) as Issued;
      expect(code).toBe(1);
      expect(issued).toHaveLength(32);
      expect(existsSync(issued[0]?.file ?? "")).toBe(true);
      expect(pdf).toEqual([]);
      expect(err).toContain("LibreOffice was not found");
      expect((await issue("--pdf", "--lang", "ru")).err).toContain(
        "не найдена программа LibreOffice",
      );
      expect((await issue("--pdf", "--lang", "kk")).err).toContain(
        "LibreOffice бағдарламасы табылмады",
      );
    }));
});
