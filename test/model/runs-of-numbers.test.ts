import { expect, test } from "vitest";
import { runsOfNumbers } from "../../src/model/runs-of-numbers.js";

const numbered = (...counts: number[]) =>
  counts.map((count) => `3-2026-${String(count).padStart(5, "0")}`);

test.each<[string, string[], string[]]>([
  ["nothing", [], []],
  ["one", numbered(7), ["3-2026-00007"]],
  [
    "what was left out",
    numbered(1, 2, 6, 8, 9, 10),
    ["3-2026-00001…00002", "3-2026-00006", "3-2026-00008…00010"],
  ],
  [
    "kinds in the order of a roster",
    ["3-2026-00009", "5-2026-00001", "3-2026-00010", "5-2026-00002"],
    ["3-2026-00009…00010", "5-2026-00001…00002"],
  ],
  ["one of each kind", ["4-2026-00001", "5-2026-00001"], ["4-2026-00001", "5-2026-00001"]],
  ["a year after the number", ["9/26", "10/26", "11/26", "13/26"], ["9/26…11/26", "13/26"]],
  ["a number in the middle", ["а-1-26", "а-2-26", "а-3-26"], ["а-1-26…а-3-26"]],
  ["no order", numbered(3, 1, 2), ["3-2026-00001…00003"]],
  ["one said twice", numbered(1, 1, 2), ["3-2026-00001…00002"]],
  ["no figures", ["а", "б"], ["а", "б"]],
])("of %s each run has what was said and nothing else", (_what, numbers, told) => {
  const runs = runsOfNumbers(numbers);
  const written = ([first = "", ...others]: string[]) => {
    const last = others.at(-1);
    if (last === undefined) return first;
    return `${first}…${first.startsWith("3-") || first.startsWith("5-") ? last.slice(7) : last}`;
  };
  expect(runs.map(written)).toEqual(told);
  expect(new Set(runs.flat())).toEqual(new Set(numbers));
});
