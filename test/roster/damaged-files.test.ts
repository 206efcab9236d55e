import { describe, expect, test } from "vitest";
import { openCompoundFile } from "../../src/archive/open-compound-file.js";
import { UserError } from "../../src/model/errors.js";
import type { Roster } from "../../src/model/roster.js";
import { readRoster } from "../../src/roster/read-roster.js";
import { fixture } from "./build-files.js";
import { seeded } from "./seeded.js";

const FILES = 200;

type Random = (below: number) => number;

/** Ways in which files come to harm; each changes the bytes it is given or gives others. */
const DAMAGES: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  "bytes flipped": (bytes, random) => {
    for (let left = random(4); left >= 0; left -= 1) {
      const at = random(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 + random(255)), at);
    }
    return bytes;
  },
  "a range cut out": (bytes, random) => {
    const { from, to } = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "ranges swapped": (bytes, random) => {
    const length = 1 + random(Math.min(600, Math.floor(bytes.length / 2)));
    const first = random(bytes.length - 2 * length + 1);
    const second = first + length + random(bytes.length - first - 2 * length + 1);
    const moved = Buffer.from(bytes.subarray(first, first + length));
    bytes.copy(bytes, first, second, second + length);
    moved.copy(bytes, second);
    return bytes;
  },
  "a range zeroed": (bytes, random) => {
    const { from, to } = range(bytes, random);
    return bytes.fill(0, from, to);
  },
  "the tail lost": (bytes, random) => bytes.subarray(0, random(bytes.length)),
};

function range(bytes: Buffer, random: Random): { from: number; to: number } {
  const from = random(bytes.length);
  return { from, to: Math.min(bytes.length, from + 1 + random(600)) };
}

/** Every way in turn; the same files in every run. */
function damagedFiles(name: string, seed: number): { way: string; bytes: Buffer }[] {
  const random = seeded(seed);
  const ways = Object.entries(DAMAGES);
  return Array.from({ length: FILES }, (_, index) => {
    const [way, damage] = ways[index % ways.length] ?? ["", (bytes) => bytes];
    return { way, bytes: damage(fixture(name), random) };
  });
}

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
