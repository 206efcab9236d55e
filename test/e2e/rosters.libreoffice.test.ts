import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { kualik, withFolder } from "./kualik.js";
import { hasLibreOffice, savedByLibreOffice } from "./libreoffice.js";
import {
  ACCEPTED,
  CORRECTIONS,
  expectAllAccepted,
  filledIn,
  HELD,
  messyCourse,
  returning,
  typeInto,
} from "./workbooks.js";

const FORMATS = ["xlsx", "ods", "xls"] as const;

interface Saved {
  filled: string;
  corrected: string;
  empty: string;
}

describe.skipIf(!hasLibreOffice)("rosters as LibreOffice saves them", () => {
  let folder: string;
  const saved = {} as Record<(typeof FORMATS)[number], Saved>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kualik-rosters-"));
    const rosters = await messyCourse(folder);
    const corrected = await rosters.exported("corrected.xlsx");
    typeInto(corrected, CORRECTIONS);
    const empty = join(folder, "empty.xlsx");
    await kualik(["roster", "template", empty]);
    const files = [await filledIn(folder), corrected, empty];
    for (const format of FORMATS) {
      const [filled = "", corrected = "", empty = ""] = savedByLibreOffice(files, format, folder);
      saved[format] = { filled, corrected, empty };
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORMATS)("an empty one, filled in, is imported without a question as %s", (format) =>
    withFolder((place) => expectAllAccepted(place, saved[format].filled)),
  );

  it("an empty one offers its choices", () => {
    const xml = execFileSync("unzip", ["-p", saved.ods.empty, "content.xml"], { encoding: "utf8" });
    expect(xml.match(/<table:content-validation /g)).toHaveLength(5);
    for (const choice of [...Object.values(form.kinds), ...Object.values(form.outcomes)]) {
      expect(xml).toContain(`&quot;${choice}&quot;`);
    }
  });

  it.each(FORMATS)("a corrected one settles what was held and doubles nobody as %s", (format) =>
    withFolder(async (place) => {
      cpSync(join(folder, "register"), join(place, "register"), { recursive: true });
      const { imported, counts } = returning(place);
      await imported(saved[format].corrected);
      expect(await counts()).toEqual({ enrolled: ACCEPTED + HELD - 1, held: 1 });
    }),
  );
});
