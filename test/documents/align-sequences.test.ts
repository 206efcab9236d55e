import { describe, expect, test } from "vitest";
import { alignSequences, gapsBetween } from "../../src/documents/alignment.js";

function aligned(a: string, b: string): string {
  return alignSequences([...a], [...b])
    .map(([left]) => a[left])
    .join("");
}

describe("what two sequences have in common", () => {
  test.each([
    ["", "", ""],
    ["abc", "", ""],
    ["abc", "abc", "abc"],
    ["abc", "xbc", "bc"],
    ["abc", "abx", "ab"],
    ["abcd", "axcyd", "acd"],
    ["aXbYc", "abc", "abc"],
    ["aa", "aaa", "aa"],
    ["abab", "baba", "aba"],
  ])("of %j and %j is %j", (a, b, common) => {
    expect(aligned(a, b)).toHaveLength(common.length);
    if (common !== "aba") expect(aligned(a, b)).toBe(common);
  });

  test("is told by matching places, in order", () => {
    const matches = alignSequences([..."abcd"], [..."xbdd"]);
    expect(matches).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test("is given up for what is far too large, but for its beginning and end", () => {
    const a = ["first", ...Array.from({ length: 3000 }, (_, index) => `a${index}`), "last"];
    const b = ["first", ...Array.from({ length: 3000 }, (_, index) => `b${index}`), "last"];
    expect(alignSequences(a, b)).toEqual([
      [0, 0],
      [3001, 3001],
    ]);
  });
});

test("gaps are what stands before, between and behind the matches", () => {
  expect(gapsBetween(alignSequences([..."1ab2c"], [..."aXbc3"]), 5, 5)).toEqual([
    { a: [0, 1], b: [0, 0] },
    { a: [2, 2], b: [1, 2] },
    { a: [3, 4], b: [3, 3] },
    { a: [5, 5], b: [4, 5] },
  ]);
});
