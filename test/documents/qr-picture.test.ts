import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { loadQrDraw } from "../../src/documents/check-code.js";
import { writePng } from "../../src/formats/write-png.js";
import { readPng } from "./build-template.js";

describe("a PNG", () => {
  test.each([1, 3, 4, 8])("shows its squares, %i pixels to a side", (scale) => {
    const rows = [
      [true, false, false, true, true],
      [false, true, false, false, true],
    ];
    expect(readPng(writePng(rows, scale), scale)).toEqual(rows);
  });
});

describe("a QR code", () => {
  test("is that of its text, with four white squares around", async () => {
    const draw = await loadQrDraw();
    const text = "3-2026-00001 2026-03-16 7QH2-0K9M-XW3T";
    const drawn = readPng(draw(text), 4);
    const expected = encode(text, { ecc: "M", border: 4, maskPattern: 3, boostEcc: false });
    expect(drawn).toEqual(expected.data);
    expect(expected.version).toBe(2);
    expect(drawn.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect(drawn[4]?.slice(0, 12)).toEqual([
      ...Array(4).fill(false),
      ...Array(7).fill(true),
      false,
    ]);
  });

  test("holds a number in whatever letters", async () => {
    const draw = await loadQrDraw();
    expect(readPng(draw("ҚБ-2026/№7 2026-03-16 7QH2-0K9M-XW3T"), 4).length).toBeGreaterThan(33);
  });

  test("is the same, byte for byte, when drawn again", async () => {
    const [first, second] = [await loadQrDraw(), await loadQrDraw()];
    expect(first("A").equals(second("A"))).toBe(true);
    expect(first("A").equals(first("B"))).toBe(false);
  });

  test("of nothing is a white dot", async () => {
    expect(readPng((await loadQrDraw())(""), 1)).toEqual([[false]]);
  });
});
