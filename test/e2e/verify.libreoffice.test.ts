import { join } from "node:path";
import { expect, it } from "vitest";
import { fixture, newRegister, withFolder } from "./kualik.js";
import { hasLibreOffice, savedByLibreOffice } from "./libreoffice.js";
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
