import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOfPackage } from "../documents/print-file/check-package.js";
import { wordLikeEdition } from "../documents/print-file/word-like-edition.js";
import { documentText } from "./document-text.js";
import { fixture, kualik, newRegister, withFolder } from "./kualik.js";

const COURSE = "AT-2026-014";

interface Issued {
  issued: { number: string; name: string; kind: string; file: string }[];
  print: string;
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

describe("one file for the printer", () => {
  it("is written with the documents, in the order of the roster, and a sheet for handing over", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { issued, print, handover, pdf } = await issueAndPrint(run);
      expect(issued).toHaveLength(32);
      expect(pdf).toBeUndefined();
      expect(print).toBe(join(dirname(issued[0]?.file ?? ""), `print-${COURSE}.docx`));
      expect(statSync(print).mode & 0o777).toBe(0o600);
      expect(statSync(handover).mode & 0o777).toBe(0o600);
      const bytes = readFileSync(print);
      expect(faultsOfPackage(bytes)).toEqual([]);
      const [text, sheet] = [documentText(bytes), documentText(readFileSync(handover))];
      let place = 0;
      for (const { number, name } of issued) {
        place = text.indexOf(name, place + 1);
        expect(place, number).toBeGreaterThan(0);
        expect(sheet).toContain(`${number}\n`);
        expect(sheet).toContain(name);
      }
      const verified = await run("verify", print, handover, "--json");
      expect(verified.code).toBe(1);
      expect(JSON.parse(verified.out)).toEqual(
        Array(2).fill(expect.objectContaining({ error: "document-of-many", differences: [] })),
      );
    }));

  it("is made again later, the same, whatever became of template and names", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { print } = await issueAndPrint(run);
      const before = readFileSync(print);
      const template = join(folder, "register", "templates", "non-completion-reference.docx");
      writeFileSync(template, wordLikeEdition("non-completion-reference"));
      await run("settings", "set", "--head-name-ru", "Другой Руководитель");
      const again = await run("print", COURSE, "--json");
      expect(again.code).toBe(0);
      const data = JSON.parse(again.out) as { print: string; numbers: string[] };
      expect(data.print).toBe(print);
      expect(data.numbers).toHaveLength(32);
      expect(readFileSync(print).equals(before)).toBe(true);
      expect(readdirSync(dirname(print)).filter((name) => name.includes("old"))).toEqual([]);
    }));

  it("is made of a part of the documents, under a name of one's own", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { issued } = await issueAndPrint(run);
      const out = join(folder, "part.docx");
      const [from, to] = [issued[3]?.number ?? "", issued[5]?.number ?? ""];
      const part = await run("print", COURSE, "--from", from, "--to", to, "--out", out, "--json");
      const { numbers } = JSON.parse(part.out) as { numbers: string[] };
      expect(numbers).toEqual(issued.slice(3, 6).map(({ number }) => number));
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

  it("keeps a file that somebody changed, or that is none of its own", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(folder);
      const { print } = await issueAndPrint(run);
      writeFileSync(print, "changed by hand");
      const { err } = await run("print", COURSE);
      expect(err).toContain("was there already and is kept as");
      const [kept = ""] = readdirSync(dirname(print)).filter((name) => name.endsWith(".old.docx"));
      expect(readFileSync(join(dirname(print), kept), "utf8")).toBe("changed by hand");
      expect(faultsOfPackage(readFileSync(print))).toEqual([]);
    }));

  it("is not written where nothing was issued, and is not taken for a course's code", () =>
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
