import { describe, expect, test } from "vitest";
import { dateInIin, hasValidCheckDigit, isSlipOf, likelyIins } from "../../src/checks/iin.js";

const IIN = "841014405586";

/** Every text that one slip of the fingers makes of a number. */
function slipsOf(iin: string): string[] {
  const at = [...iin].map((_, index) => index);
  const digits = [..."0123456789"];
  return [
    ...at.flatMap((i) => digits.map((digit) => iin.slice(0, i) + digit + iin.slice(i + 1))),
    ...at.slice(1).map((i) => iin.slice(0, i - 1) + iin[i] + iin[i - 1] + iin.slice(i + 1)),
    ...at.map((i) => iin.slice(0, i) + iin.slice(i + 1)),
    ...at.map((i) => iin.slice(0, i) + iin[i] + iin.slice(i)),
  ].filter((text) => text !== iin);
}

describe("the IINs that one slip could have made a number from", () => {
  test("have the right one among them, whatever the slip was", () => {
    const slips = slipsOf(IIN);
    expect(slips.length).toBeGreaterThan(100);
    expect(slips.filter((slip) => !likelyIins(slip).includes(IIN))).toEqual([]);
  });

  test.each(["841014405585", "841014450586", "84101440586", "8410144055586"])(
    "from %s are all possible, near, and few",
    (written) => {
      const iins = likelyIins(written);
      expect(iins.length).toBeLessThan(40);
      expect(iins).not.toContain(written);
      for (const iin of iins) {
        expect(hasValidCheckDigit(iin) && dateInIin(iin) !== null).toBe(true);
        expect(isSlipOf(written, iin, 1)).toBe(true);
      }
    },
  );

  test.each(["", "8410144055", "84101440558612", "8.41014E+11", "84101440558x"])(
    "from “%s” are none",
    (written) => expect(likelyIins(written)).toEqual([]),
  );
});
