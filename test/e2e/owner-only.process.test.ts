import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CENTRE, fixture, withFolder } from "./kualik.js";
import { kualikProcess, newRegisterOfProcesses } from "./start-kualik.js";

const COURSE = "AT-2026-014";

/** What lies in a folder and others have rights to, the folder itself too. */
function openToOthers(folder: string): string[] {
  const all = [
    folder,
    ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  ];
  return all.filter((path) => (lstatSync(path).mode & 0o077) !== 0);
}

/** A program in LibreOffice's place, that writes a PDF for every document, and whatever else it does. */
function office(folder: string, script: string): Record<string, string> {
  mkdirSync(folder);
  const path = join(folder, "soffice");
  const convert =
    'for a in "$@"; do case "$a" in *.docx) echo %PDF > "$(dirname "$a")/$(basename "$a" .docx).pdf";; esac; done';
  writeFileSync(path, `#!/bin/sh\n${script}\n${convert}\n`);
  chmodSync(path, 0o755);
  return { PATH: `${folder}:/usr/bin:/bin` };
}

function issuedRegister(folder: string) {
  const run = newRegisterOfProcesses(folder);
  expect(
    run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes").code,
  ).toBe(0);
  expect(run("issue", COURSE, "--date", "2026-02-16", "--print").code).toBe(0);
  return run;
}

describe.skipIf(process.platform === "win32")("nobody but the owner can read", () => {
  it("anything that commands write, in the register and where they are told", () =>
    withFolder((folder) => {
      const register = join(folder, "register");
      const run = issuedRegister(register);
      const out = join(folder, "out");
      mkdirSync(out, { mode: 0o700 });
      const [first] = JSON.parse(run("journal", "--json").out);
      for (const args of [
        ["journal", "export", join(out, "journal.csv")],
        ["journal", "export", join(out, "journal.xlsx")],
        ["roster", "export", COURSE, join(out, "roster.xlsx")],
        ["roster", "template", join(out, "empty.xlsx"), "--course", COURSE],
        ["reprint", first.number, "--out", join(out, "again.docx")],
        ["print", COURSE, "--out", join(out, "print.docx")],
        ["templates", "preview", "3", "--out", join(out, "preview.docx")],
      ]) {
        const { code, err } = run(...args);
        expect(code, err).toBe(0);
      }
      expect(readdirSync(out).length).toBeGreaterThan(6);
      expect(openToOthers(out)).toEqual([]);
      expect(openToOthers(register)).toEqual([]);
    }));

  it("what lies aside for LibreOffice while it works, its own files and the open database", () =>
    withFolder((folder) => {
      const register = join(folder, "register");
      issuedRegister(register);
      const seen = join(folder, "seen");
      const env = office(
        join(folder, "bin"),
        `echo secret > "$TMPDIR/lu1.tmp"; find "${register}" -exec ls -ld {} + > "${seen}"`,
      );
      const { code, err } = kualikProcess(["print", COURSE, "--pdf", "--register", register], {
        env,
      });
      expect(code, err).toBe(0);
      const during = readFileSync(seen, "utf8").trim().split("\n");
      for (const part of [/\.pending-[^/]+$/, /0\.docx$/, /lu1\.tmp$/, /-wal$/, /-shm$/]) {
        expect(during.filter((line) => part.test(line)).length).toBeGreaterThan(0);
      }
      expect(during.filter((line) => !/^.{4}------/.test(line))).toEqual([]);
      expect(readdirSync(join(register, "issued"))).toEqual(["2026"]);
    }));

  it("what a killed run left, until the next one clears it away", () =>
    withFolder((folder) => {
      const register = join(folder, "register");
      issuedRegister(register);
      const print = ["print", COURSE, "--pdf", "--register", register];
      const killing = office(join(folder, "bin"), 'echo secret > "$TMPDIR/lu1.tmp"; kill -9 $PPID');
      expect(kualikProcess(print, { env: killing }).code).toBeNull();
      const left = readdirSync(join(register, "issued"));
      expect(left.filter((name) => name.startsWith(".pending-"))).toHaveLength(1);
      expect(openToOthers(register)).toEqual([]);
      expect(kualikProcess(print, { env: office(join(folder, "again"), "") }).code).toBe(0);
      expect(readdirSync(join(register, "issued"))).toEqual(["2026"]);
    }));

  it("a register that was copied with rights for all: it is closed, and that is said", () =>
    withFolder((folder) => {
      const register = join(folder, "register");
      const run = issuedRegister(register);
      chmodSync(register, 0o755);
      chmodSync(join(register, "kualik.db"), 0o644);
      chmodSync(join(register, "kualik.json"), 0o664);
      chmodSync(join(register, "issued"), 0o755);
      const first = run("courses");
      expect(first.code).toBe(0);
      expect(first.err).toMatch(/access to.*kualik\.json, kualik\.db, issued/);
      expect(openToOthers(register)).toEqual([register]);
      expect(run("courses").err).toBe("");
    }));

  it("a register in a folder that others use: the folder stays theirs, and that is said", () =>
    withFolder((folder) => {
      chmodSync(folder, 0o755);
      const letter = join(folder, "letter.txt");
      writeFileSync(letter, "");
      chmodSync(letter, 0o644);
      const { code, err } = kualikProcess(["init", folder, ...CENTRE, "--yes"]);
      expect(code).toBe(0);
      expect(err).toContain("only you can open");
      expect(openToOthers(folder)).toEqual([folder, letter]);
    }));

  it("a register in an empty folder, which becomes the owner's alone", () =>
    withFolder((folder) => {
      chmodSync(folder, 0o755);
      const { err } = kualikProcess(["init", folder, ...CENTRE, "--yes"]);
      expect(err).not.toContain("only you can open");
      expect(openToOthers(folder)).toEqual([]);
    }));
});
