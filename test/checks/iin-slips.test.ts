import { describe, expect, test } from "vitest";
import { isSlipOf } from "../../src/checks/iin.js";

const IIN = "841014405586";

describe("a written IIN may be another one mistyped", () => {
  test.each([
    ["a digit wrong", "841014405585"],
    ["two neighbours swapped", "841014450586"],
    ["a digit lost", "84101440586"],
    ["a digit doubled", "8410144055586"],
    ["a digit too many", "8410144075586"],
    ["a letter for a digit", "84101440558б"],
  ])("with %s", (_what, written) => {
    expect(isSlipOf(written, IIN, 1)).toBe(true);
  });

  test("with two digits wrong, where so many may be", () => {
    expect(isSlipOf("841014405577", IIN, 2)).toBe(true);
    expect(isSlipOf("841014405577", IIN, 1)).toBe(false);
  });

  test.each(["8.41014E+11", "8,41014406E+11", "8.41E+11", "8.410144E11"])(
    "cut off as %s",
    (text) => {
      expect(isSlipOf(text, IIN, 1)).toBe(true);
    },
  );

  test("with leading zeros that the exponent has swallowed", () => {
    expect(isSlipOf("2.06016E+10", "020601645406", 1)).toBe(true);
  });

  test.each([
    ["it is the same", IIN],
    ["three digits differ", "841014405477"],
    ["two far digits are exchanged", "641014405588"],
    ["another is cut off", "8.41015E+11"],
    ["the exponent leaves too little", "8.4E+11"],
    ["two digits are lost", "8410144055"],
    ["nothing is there", ""],
    ["it is a passport", "N12345678901"],
  ])("but not where %s", (_what, written) => {
    expect(isSlipOf(written, IIN, 1)).toBe(false);
  });
});
