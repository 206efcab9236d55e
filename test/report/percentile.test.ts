import { array, assert, double, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { mean, percentile, percentOf } from "../../src/report/report.js";

it("the percentile is by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 95)).toBe(95);
  expect(percentile(hundred.slice(0, 20), 95)).toBe(99);
  expect(percentile([7], 95)).toBe(7);
  expect(percentile([3, 1, 2], 50)).toBe(2);
  expect(percentile([3, 1, 2], 100)).toBe(3);
  expect(percentile([], 95)).toBeNull();
});

it("the percentile is the smallest value that so many per cent do not exceed", () => {
  const values = array(integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  assert(
    property(values, integer({ min: 1, max: 100 }), (some, percent) => {
      const notAbove = (value: number) => some.filter((other) => other <= value).length;
      const isEnough = (value: number) => notAbove(value) * 100 >= percent * some.length;
      expect(percentile(some, percent)).toBe(Math.min(...some.filter(isEnough)));
    }),
  );
});

it("what is put in stays in its order", () => {
  const values = [3, 1, 2];
  percentile(values, 95);
  expect(values).toEqual([3, 1, 2]);
});

it("the mean is between the least and the most, and of nothing there is none", () => {
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 6])).toBe(3);
  const values = array(double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  assert(
    property(values, (some) => {
      const found = mean(some) ?? -1;
      expect(found).toBeGreaterThanOrEqual(Math.min(...some) - 1e-6);
      expect(found).toBeLessThanOrEqual(Math.max(...some) + 1e-6);
    }),
  );
});

it("a share is 100 only where it is all, and never rounded up", () => {
  expect(percentOf(2999, 3000)).toBe(99.9);
  expect(percentOf(1, 3)).toBe(33.3);
  expect(percentOf(0, 3)).toBe(0);
  expect(percentOf(0, 0)).toBeNull();
  assert(
    property(integer({ min: 0, max: 5000 }), integer({ min: 1, max: 5000 }), (part, more) => {
      const share = percentOf(part, part + more) ?? 100;
      expect(share).toBeLessThan(100);
      expect(share * (part + more)).toBeLessThanOrEqual(part * 100 + 1e-6);
    }),
  );
});
