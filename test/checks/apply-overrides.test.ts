import { describe, expect, test } from "vitest";
import { nameKey } from "../../src/model/name-key.js";
import type { Overrides, PersonOverride, ProblemCode } from "../../src/model/problem.js";
import { ALSO_CLEAN, type Cells, CLEAN, CONTEXT, check, codesOf } from "./build-rows.js";

const WRONG_IIN = "841014405580";

function letPass(code: ProblemCode, iin = WRONG_IIN, name = CLEAN.fullName): Overrides {
  const identityKey = `iin:${iin}`;
  const who = { operator: "aigul", at: "2026-03-16T04:05:06.789Z", reason: "так в удостоверении" };
  const override: PersonOverride = { identityKey, nameKey: nameKey(name), code, ...who };
  return new Map([[identityKey, [override]]]);
}

function decide(cells: Cells, overrides: Overrides) {
  const [row] = check([cells], { ...CONTEXT, overrides });
  if (!row) throw new Error("the row is lost");
  return row;
}

describe("a person whom a registrar let pass", () => {
  test("is accepted; the finding stays to be read, with who, when and why", () => {
    const row = decide({ ...CLEAN, iin: WRONG_IIN }, letPass("iin-check-digit"));
    expect(row).toMatchObject({
      outcome: "accept",
      person: { identityKey: `iin:${WRONG_IIN}` },
      trainee: { iin: WRONG_IIN },
      problems: [{ code: "iin-check-digit", severity: "note", override: { operator: "aigul" } }],
    });
  });

  test("is held under another name, and so is anybody else", () => {
    const cells = { ...CLEAN, iin: WRONG_IIN };
    const otherName = { ...cells, fullName: "Оспанова Жанар" };
    expect(decide(otherName, letPass("iin-check-digit")).outcome).toBe("hold");
    expect(decide(cells, letPass("iin-check-digit", ALSO_CLEAN.iin)).outcome).toBe("hold");
  });

  test("is held for any other finding", () => {
    const row = decide(
      { ...CLEAN, iin: WRONG_IIN, outcome: "кто знает" },
      letPass("iin-check-digit"),
    );
    expect(row.outcome).toBe("hold");
    expect(codesOf(row.problems)).toContain("outcome-unknown");
  });

  test("is still found to stand in the roster twice", () => {
    const cells = { ...CLEAN, iin: WRONG_IIN };
    const overrides = letPass("iin-check-digit");
    const rows = check([cells, cells], { ...CONTEXT, overrides });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["accept", "hold"]);
    expect(codesOf(rows[1]?.problems ?? [])).toContain("repeated-in-roster");
  });
});
