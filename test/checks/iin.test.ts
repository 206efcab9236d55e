import { describe, expect, test } from "vitest";
import {
  dateInIin,
  faultOfIin,
  hasValidCheckDigit,
  restoreLeadingZeros,
} from "../../src/checks/iin.js";
import { completeIin } from "./build-rows.js";

describe("check digit", () => {
  test.each([
    ["901123300258", true],
    ["901123300255", false],
    ["841014405586", true],
    ["990940003030", true],
    ["000000000000", true],
    ["90112330025", false],
    ["9011233002588", false],
    ["90112330025X", false],
    ["", false],
    ["٩٠١١٢٣٣٠٠٢٥٨", false],
  ])("of %s: %s", (digits, valid) => {
    expect(hasValidCheckDigit(digits)).toBe(valid);
  });

  test("there are numbers that no twelfth digit completes", () => {
    expect(completeIin("90010130080")).toBeNull();
  });

  test("a number whose first sum gives 10 is judged by the second weights", () => {
    const decidedBySecondWeights = SEEDS.filter((digits) => firstRemainder(digits) === 10);
    expect(decidedBySecondWeights.length).toBeGreaterThan(10);
    for (const digits of decidedBySecondWeights) {
      expect(Number(digits[11])).toBe(remainder(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]));
    }
  });
});

describe("a single wrong digit", () => {
  test("in the twelfth place is always detected", () => {
    const missed = SEEDS.flatMap((digits) => slipsAt(digits, 11)).filter(hasValidCheckDigit);
    expect(missed).toEqual([]);
  });

  test("in places 1 to 10 is detected unless the second weights judge the slip or the number", () => {
    const missed = SEEDS.flatMap((digits) =>
      PLACES_1_TO_10.flatMap((place) =>
        slipsAt(digits, place)
          .filter(hasValidCheckDigit)
          .map((slip) => ({ digits, slip })),
      ),
    );
    const explained = missed.filter(({ digits, slip }) =>
      [digits, slip].some((number) => firstRemainder(number) === 10),
    );
    expect(missed).toEqual(explained);
    expect(missed.length / (SEEDS.length * 90)).toBeLessThan(0.02);
  });

  test("in the eleventh place is not: its weight, 11, is no weight at all modulo 11", () => {
    const byFirstWeights = SEEDS.filter((digits) => firstRemainder(digits) < 10);
    const slips = byFirstWeights.flatMap((digits) => slipsAt(digits, 10));
    expect(slips.filter(hasValidCheckDigit)).toEqual(slips);
  });
});

describe("the date in the digits", () => {
  test.each([
    ["901123300258", "1990-11-23"],
    ["020601645406", "2002-06-01"],
    ["000229500000", "2000-02-29"],
    ["991231100000", "1899-12-31"],
    ["991231200000", "1899-12-31"],
    ["000229300000", null],
    ["900431300000", null],
    ["901323300000", null],
    ["900100300000", null],
    ["901123000000", null],
    ["901123700000", null],
    ["990940003030", null],
    ["000000000000", null],
  ])("of %s: %s", (digits, date) => {
    expect(dateInIin(digits)).toBe(date);
  });
});

describe("leading zeros", () => {
  test("come back where the number is right with them", () => {
    expect(restoreLeadingZeros("20601645406", null)).toBe("020601645406");
    expect(restoreLeadingZeros("314619552", null)).toBe("000314619552");
  });

  test.each([
    ["a check digit that does not agree", "20601645405"],
    ["no possible date", "0"],
    ["somebody born in 1909", "91010330005"],
    ["a number that is long enough", "841014405586"],
    ["a number that is too long", "8410144055861"],
    ["an ordinary number that is short of digits in its middle", "9809253895"],
  ])("stay away for %s", (_why, digits) => {
    expect(restoreLeadingZeros(digits, null)).toBeNull();
  });
});

describe("leading zeros beside a birth date", () => {
  test("come back where the two agree, and only there", () => {
    expect(restoreLeadingZeros("20601645406", "2002-06-01")).toBe("020601645406");
    expect(restoreLeadingZeros("20601645406", "2002-06-02")).toBeNull();
    expect(restoreLeadingZeros("91010530008", "1991-10-10")).toBeNull();
  });
});

describe("the fault of an IIN cell", () => {
  test.each([
    ["901123300258", null],
    ["901123300255", "iin-check-digit"],
    ["90112330025", "iin-length"],
    ["9011233002580", "iin-length"],
    ["990940003030", "iin-invalid"],
    ["000000000000", "iin-invalid"],
    ["90112330O258", "iin-invalid"],
    ["5.51E+11", "iin-exponent"],
    ["5,51E+11", "iin-exponent"],
    ["5.51e11", "iin-exponent"],
  ])("%s: %s", (text, code) => {
    expect(faultOfIin(text)).toBe(code);
  });
});

const PLACES_1_TO_10 = Array.from({ length: 10 }, (_, place) => place);

/** A few hundred valid numbers: a date of every month of 60 years, with changing serials. */
const SEEDS = Array.from({ length: 60 * 12 }, (_, index) => {
  const year = String(40 + Math.floor(index / 12)).padStart(2, "0");
  const month = String((index % 12) + 1).padStart(2, "0");
  const serial = String((index * 7919) % 10_000).padStart(4, "0");
  return completeIin(`${year}${month}15${index % 2 === 0 ? 3 : 4}${serial}`);
}).filter((digits) => digits !== null);

function slipsAt(digits: string, place: number): string[] {
  return [..."0123456789"]
    .filter((digit) => digit !== digits[place])
    .map((digit) => digits.slice(0, place) + digit + digits.slice(place + 1));
}

/** The sum of the law, written out once more. */
function remainder(digits: string, weights: number[]): number {
  let sum = 0;
  for (let place = 0; place < 11; place += 1) sum += Number(digits[place]) * (weights[place] ?? 0);
  return sum % 11;
}

function firstRemainder(digits: string): number {
  return remainder(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
}
