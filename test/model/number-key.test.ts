import { describe, expect, test } from "vitest";
import { numberKey } from "../../src/model/name-key.js";

describe("one number", () => {
  test.each([
    ["3-2026-00001", "№ 3-2026-00001"],
    ["3-2026-00001", "N° 3 – 2026 – 00001"],
    ["3-2026-00001", "3—2026‑00001 "],
    ["ПК-001/26", "пк−001/26"],
    ["АТ 001/26", "AT001/26"],
    ["ВС-1/26", "BC-1/26"],
  ])("%s is %s", (number, written) => {
    expect(numberKey(written)).toBe(numberKey(number));
  });
});

describe("another number", () => {
  test.each([
    ["3-2026-00001", "3-2026-00010"],
    ["3-2026-00001", "3-2026-0001"],
    ["ПК-1/26", "ПК-12/6"],
    ["Г-1/26", "Ғ-1/26"],
  ])("%s is not %s", (number, other) => {
    expect(numberKey(other)).not.toBe(numberKey(number));
  });
});
