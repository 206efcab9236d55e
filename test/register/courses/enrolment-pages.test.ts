import { expect, test } from "vitest";
import {
  enrolmentPages,
  listEnrolments,
  PEOPLE_A_PAGE,
} from "../../../src/register/courses/enrolments.js";
import type { Cells } from "../../checks/build-rows.js";
import { COURSE, enter, issue, memoryRegister, SERGEI } from "../register-under-test.js";

const LETTERS = ["bcdfghjklm", "npqrstvwxz", "abcdefghij", "klmnopqrst"];

/** Foreigners with passports, each of another name. */
function foreigners(count: number, first = 0): Cells[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = [...String(first + index).padStart(LETTERS.length, "0")];
    const name = digits.map((digit, place) => LETTERS[place]?.[Number(digit)]).join("");
    const identityDocument = `GBR ${533380000 + first + index}`;
    return {
      fullName: `Smith ${name[0]?.toUpperCase()}${name.slice(1)}`,
      identityDocument,
      outcome: "passed",
    };
  });
}

test.each([1, PEOPLE_A_PAGE, PEOPLE_A_PAGE + 1, 2 * PEOPLE_A_PAGE + 7])(
  "%i people come once each, in the roster's order",
  async (count) => {
    const db = await memoryRegister();
    await enter(db, foreigners(count));
    const sizes: number[] = [];
    const rows: number[] = [];
    for await (const page of enrolmentPages(db, 1)) {
      sizes.push(page.length);
      rows.push(...page.map(({ row }) => row));
    }
    expect(rows).toEqual(Array.from({ length: count }, (_, index) => index + 2));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PEOPLE_A_PAGE);
  },
);

test("rosters follow each other, and other courses stay out", async () => {
  const db = await memoryRegister();
  await enter(db, foreigners(PEOPLE_A_PAGE));
  await enter(db, [SERGEI], { ...COURSE, code: "AT-2026-015" });
  await enter(db, foreigners(PEOPLE_A_PAGE, PEOPLE_A_PAGE));
  const everyone = await listEnrolments(db, 1);
  expect(everyone.map(({ identityDocument }) => identityDocument)).toEqual(
    Array.from({ length: 2 * PEOPLE_A_PAGE }, (_, index) => `GBR ${533380000 + index}`),
  );
});

test("a batch of several pages is issued without a gap, and each document once", async () => {
  const db = await memoryRegister();
  const count = 2 * PEOPLE_A_PAGE + 3;
  await enter(db, foreigners(count));
  const issued = await issue(db);
  expect(issued.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => `3-2026-${String(index + 1).padStart(5, "0")}`),
  );
  expect(new Set(issued.map(({ enrolmentId }) => enrolmentId)).size).toBe(count);
  expect(await issue(db)).toEqual([]);
});
