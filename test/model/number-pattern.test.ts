import { describe, expect, test } from "vitest";
import type { DocumentKind } from "../../src/model/document.js";
import { formatNumber, parseNumberPatterns, readNumber } from "../../src/model/number-pattern.js";

const CERTIFICATE = "advanced-training-certificate";
const COURSE = "certification-course-certificate";
const REFERENCE = "non-completion-reference";

describe("a number by its pattern", () => {
  test.each<[string, DocumentKind, number, number, string]>([
    ["{kind}-{year}-{number:5}", CERTIFICATE, 2026, 1, "3-2026-00001"],
    ["{kind}-{year}-{number:5}", COURSE, 2026, 12, "4-2026-00012"],
    ["{kind}-{year}-{number:5}", REFERENCE, 2026, 99999, "5-2026-99999"],
    ["{kind}-{year}-{number:5}", REFERENCE, 2026, 100000, "5-2026-100000"],
    ["{kind}/{yy}/{number}", CERTIFICATE, 2026, 7, "3/26/7"],
    ["ПК{kind} №{number:3}/{yy}", CERTIFICATE, 2005, 7, "ПК3 №007/05"],
    ["{number:1}-{year}", CERTIFICATE, 2026, 7, "7-2026"],
  ])("%s, %s, %d, %d: %s", (pattern, kind, year, sequence, number) => {
    expect(formatNumber(pattern, kind, year, sequence)).toBe(number);
  });
});

describe("patterns given by a registrar", () => {
  test("none leave the default", () => {
    expect(parseNumberPatterns([])).toEqual({
      [CERTIFICATE]: "{kind}-{year}-{number:5}",
      [COURSE]: "{kind}-{year}-{number:5}",
      [REFERENCE]: "{kind}-{year}-{number:5}",
    });
  });

  test("one serves for every kind", () => {
    const patterns = parseNumberPatterns(["{kind}/{yy}/{number}"]);
    expect(new Set(Object.values(patterns))).toEqual(new Set(["{kind}/{yy}/{number}"]));
  });

  test("one for a kind changes that kind alone", () => {
    const current = parseNumberPatterns(["{kind}/{yy}/{number}"]);
    expect(parseNumberPatterns([`${REFERENCE}=Анықтама-{year}-{number}`], current)).toEqual({
      ...current,
      [REFERENCE]: "Анықтама-{year}-{number}",
    });
  });

  test("a kind may be named by its appendix", () => {
    const patterns = parseNumberPatterns(["4=СК-{number:3}/{yy}"]);
    expect(patterns[COURSE]).toBe("СК-{number:3}/{yy}");
    expect(patterns[CERTIFICATE]).toBe("{kind}-{year}-{number:5}");
  });

  test("none leave those that are there alone", () => {
    const current = { ...parseNumberPatterns([]), [COURSE]: "3-{year}-{number}" };
    expect(parseNumberPatterns([], current)).toEqual(current);
  });

  test("later ones win", () => {
    const patterns = parseNumberPatterns([
      `${REFERENCE}=A-{year}-{number}`,
      "{kind}/{yy}/{number}",
      `${REFERENCE}=B-{year}-{number}`,
    ]);
    expect(patterns[REFERENCE]).toBe("B-{year}-{number}");
    expect(patterns[CERTIFICATE]).toBe("{kind}/{yy}/{number}");
  });

  test.each([
    ["nothing", ""],
    ["no number", "{kind}-{year}"],
    ["two numbers", "{kind}-{year}-{number}-{number}"],
    ["no year: it would start again from 1", "{kind}-{number}"],
    ["an unknown place", "{kind}-{year}-{number}-{city}"],
    ["a place in other letters", "{kind}-{Year}-{number}"],
    ["braces that are not closed", "{kind}-{year}-{number}-{"],
    ["a width of two digits", "{kind}-{year}-{number:12}"],
    ["a control character", "{kind}-{year}\n{number}"],
    ["spaces at its ends", " {kind}-{year}-{number} "],
    ["more than 60 characters", `${"я".repeat(40)}{kind}-{year}-{number}`],
  ])("with %s is refused", (_what, pattern) => {
    expect(() => parseNumberPatterns([pattern])).toThrow(
      expect.objectContaining({ code: "number-pattern" }),
    );
  });

  test("the refusal shows the places as they are written", () => {
    expect(() => parseNumberPatterns(["x"])).toThrow(
      expect.objectContaining({
        params: {
          pattern: "x",
          number: "{number}",
          padded: "{number:5}",
          year: "{year}",
          yy: "{yy}",
          kind: "{kind}",
        },
      }),
    );
  });

  test.each([
    ["without the kind", ["{year}-{number}"]],
    ["of two kinds alike", [`${REFERENCE}=3-{year}-{number:5}`]],
    ["that differ in width alone", [`${COURSE}=3-{year}-{number}`]],
    ["of which one meets the other later", [`${COURSE}=A{number}-{yy}`, "3=A1{number}-{yy}"]],
    ["that meet in another year", ["3={number}/{yy}", "4={yy}/{number}"]],
    ["with a Latin letter and its Cyrillic twin", ["3=A-{number}/{yy}", "4=А-{number}/{yy}"]],
  ])("%s would give one number twice, and are refused", (_what, given) => {
    expect(() => parseNumberPatterns(given)).toThrow(
      expect.objectContaining({ code: "number-pattern-collides" }),
    );
  });

  test("for a kind that there is not are refused, instead of printing its name", () => {
    expect(() => parseNumberPatterns(["advanced-training={kind}-{year}-{number}"])).toThrow(
      expect.objectContaining({ code: "number-pattern" }),
    );
  });
});

test.each([
  ["{kind}-{year}-{number:5}", "3-2026-00042", { year: 2026, sequence: 42 }],
  ["{kind}-{year}-{number:5}", "3-2026-123456", { year: 2026, sequence: 123_456 }],
  ["ПК-{number:3}/{yy}", "ПК-017/26", { year: 2026, sequence: 17 }],
  ["ПК-{number:3}/{yy}", "ПК-017-26", { year: 2026, sequence: 17 }],
  ["{year}.{number} ({year})", "2026.7 (2026)", { year: 2026, sequence: 7 }],
  ["{kind}-{year}-{number:5}", "4-2026-00042", null],
  ["{kind}-{year}-{number:5}", "3-2026-00042a", null],
  ["{kind}-{year}-{number:5}", "print-AT-2026-014", null],
  ["ПК-{number:3}/{yy}", "СК-017/26", null],
  ["(+{number}) {year}", "(+12) 2026", { year: 2026, sequence: 12 }],
])("with %s, %s is read as it was written", (pattern, text, read) => {
  expect(readNumber(pattern, "advanced-training-certificate", text)).toEqual(read);
});
