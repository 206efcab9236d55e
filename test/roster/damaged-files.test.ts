import { describe, expect, test } from "vitest";
import { openCompoundFile } from "../../src/formats/compound-file.js";
import { UserError } from "../../src/model/errors.js";
import type { Roster } from "../../src/model/roster.js";
import { fixture } from "./build-files.js";
import { damagedFiles, FILES } from "./damage.js";
import { readRoster } from "./read-roster.js";

/** Damage can make letters of a text that two code pages explain. */
const REFUSALS = /^(?:roster-|encoding-in-doubt$)/;

/** The roster, or null where it is refused as it should be; anything else is thrown. */
async function readOrRefuse(bytes: Buffer): Promise<Roster | null> {
  try {
    return await readRoster(bytes, "damaged");
  } catch (error) {
    if (error instanceof UserError && REFUSALS.test(error.code)) return null;
    throw error;
  }
}

function workbookStream(bytes: Buffer): Buffer | undefined {
  return openCompoundFile(bytes).get("workbook")?.();
}

describe("damaged files are read or refused with words", () => {
  // Checksums protect every byte of a zip.
  test.each([
    ["at-2026-014-cardiology.xlsx", 1],
    ["at-2026-014-cardiology.ods", 2],
    ["at-2026-014-cardiology.docx", 6],
  ])("%s: what is read is what was written", async (name, seed) => {
    const whole = await readRoster(fixture(name), "damaged");
    let refused = 0;
    for (const { way, bytes } of damagedFiles(name, seed)) {
      const roster = await readOrRefuse(bytes);
      if (roster === null) refused += 1;
      else expect(roster, way).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(FILES / 2);
  });

  // Nothing protects the bytes of an XLS: a changed letter is a changed name.
  test("at-2026-014-cardiology.xls: what differs is in the cells, and no trainee is gone", async () => {
    const name = "at-2026-014-cardiology.xls";
    const whole = await readRoster(fixture(name), "damaged");
    const stream = workbookStream(fixture(name));
    let refused = 0;
    let changed = 0;
    for (const { way, bytes } of damagedFiles(name, 3)) {
      const roster = await readOrRefuse(bytes);
      if (roster === null) {
        refused += 1;
      } else if (workbookStream(bytes)?.equals(stream ?? Buffer.alloc(0))) {
        expect(roster, way).toEqual(whole);
      } else {
        const rows = roster.rows.map(({ row }) => row);
        expect(rows, way).toEqual(expect.arrayContaining(whole.rows.map(({ row }) => row)));
        if (JSON.stringify(roster) !== JSON.stringify(whole)) changed += 1;
      }
    }
    expect(refused).toBeGreaterThan(FILES * 0.8);
    // A changed letter or digit, which nothing can tell from a typed one.
    expect(changed).toBeLessThan(FILES * 0.06);
  });

  test.each([
    ["cc-2026-003-nursing.csv", 4],
    ["at-2026-015-paediatrics-1251.txt", 5],
  ])("%s", async (name, seed) => {
    for (const { bytes } of damagedFiles(name, seed)) await readOrRefuse(bytes);
  });
});
