import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture, kualik, newRegister, withFolder } from "./kualik.js";
import { hasLibreOffice, savedByLibreOffice, textsOfPdf } from "./libreoffice.js";
import { replaceInDocument } from "./papers.js";

const COURSE = "AT-2026-014";

it.runIf(hasLibreOffice)(
  "kualik verify cannot tell a file that LibreOffice wrote anew, and tells a changed one",
  () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
      const { out } = await run("issue", COURSE, "--date", "2026-02-16", "--json");
      const [first] = JSON.parse(out).issued.filter(
        ({ kind }: { kind: string }) => kind === "advanced-training-certificate",
      );
      const [family = ""] = first.name.split(" ");
      const edited = join(folder, "changed.docx");
      replaceInDocument(first.file, edited, [[family, "Подменова"]]);

      const saved = savedByLibreOffice([first.file, edited], "docx", folder);
      const [same, changed] = JSON.parse((await run("verify", ...saved, "--json")).out);
      const { verdict, genuine, number } = same;
      expect([verdict, genuine, number]).toEqual(["in-doubt", false, first.number]);
      expect(changed.verdict).toBe("changed");
      expect(changed.differences.map(({ found }: { found: string }) => found).join()).toContain(
        "Подменова",
      );
      expect(changed.other).toEqual([]);
    }),
);

describe.runIf(hasLibreOffice)("kualik verify --pictures", () => {
  async function changedFile(folder: string) {
    const run = await newRegister(join(folder, "register"));
    await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
    const { out } = await run("issue", COURSE, "--date", "2026-02-16", "--json");
    const [{ file, number, name }] = JSON.parse(out).issued;
    const [family = ""] = name.split(" ");
    const changed = join(folder, "sent & changed.docx");
    replaceInDocument(file, changed, [[family, "Подменова"]]);
    return { run, changed, number, issued: file };
  }

  it("shows the file beside what was issued, page by page, and leaves alone what is genuine", () =>
    withFolder(async (folder) => {
      const { run, changed, issued } = await changedFile(folder);
      const args = ["verify", changed, issued, "--pictures", "--json"];
      const { code, out, err } = await run(...args);
      const [told, genuine] = JSON.parse(out);
      expect([code, told.verdict, genuine.pictures]).toEqual([1, "changed", undefined]);
      const shown = join(folder, "sent & changed-compared");
      expect(told.pictures).toBe(join(shown, "compare.html"));
      expect(err).toContain(told.pictures);
      const files = readdirSync(shown);
      expect(files).toEqual(expect.arrayContaining(["given-1.png", "issued-1.png", "issued.docx"]));
      expect(readFileSync(join(shown, "issued.docx"))).toEqual(readFileSync(issued));
      const page = readFileSync(told.pictures, "utf8");
      expect(page).toContain('<td><img src="given-1.png" alt=""></td><td><img src="issued-1.png"');
      expect(page).toContain("<h1>sent &amp; changed.docx</h1>");
      const pdf = (side: string) => textsOfPdf(join(shown, `${side}.pdf`)).join();
      expect([pdf("given").includes("Подменова"), pdf("issued").includes("Подменова")]).toEqual([
        true,
        false,
      ]);
      // Once more, the file may have changed: nothing is overwritten, and nothing else is left.
      const [again] = JSON.parse((await run(...args)).out);
      expect(again.pictures).toBe(join(`${shown}-2`, "compare.html"));
      expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    }));

  it("shows the PDFs where nothing draws their pages, and says what is missing without LibreOffice", () =>
    withFolder(async (folder) => {
      const { changed, number } = await changedFile(folder);
      const register = join(folder, "register");
      const programs = join(folder, "programs");
      mkdirSync(programs);
      const verify = (...args: string[]) =>
        kualik(["verify", changed, "--pictures", ...args, "--register", register], {
          env: { PATH: programs },
        });
      const without = await verify();
      expect(without.code).toBe(1);
      expect(without.out).toContain(number);
      expect(without.err).toContain("Install LibreOffice");
      writeFileSync(
        join(programs, "soffice"),
        `#!/bin/sh\nPATH='${process.env.PATH}' exec soffice "$@"\n`,
        { mode: 0o700 },
      );
      const [{ pictures }] = JSON.parse((await verify("--json")).out);
      const page = readFileSync(pictures, "utf8");
      expect(page).toContain('<embed type="application/pdf" src="given.pdf">');
      expect(page).not.toContain("<img");
    }));
});
