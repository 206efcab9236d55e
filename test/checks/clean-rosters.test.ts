import { expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import { fixture } from "../roster/build-files.js";
import { readRoster } from "../roster/read-roster.js";
import { CONTEXT, codesOf } from "./build-rows.js";

const ROSTERS: [string, number, number][] = [
  ["at-2026-014-cardiology.xlsx", 60, 32],
  ["at-2026-015-paediatrics-1251.txt", 60, 18],
  ["cc-2026-003-nursing.csv", 300, 25],
];

async function checkRoster(file: string, courseHours: number) {
  const { rows } = await readRoster(fixture(file), file);
  return checkRows(rows, { ...CONTEXT, courseHours });
}

test.each(ROSTERS)("nobody of %s is held", async (file, hours, count) => {
  const checked = await checkRoster(file, hours);
  expect(checked).toHaveLength(count);
  expect(checked.filter(({ outcome }) => outcome === "hold")).toEqual([]);
});

test("zeros that Excel dropped are put back, and the note says so", async () => {
  const [first] = await checkRoster("at-2026-014-cardiology.xlsx", 60);
  expect(first).toMatchObject({
    outcome: "accept",
    row: 7,
    trainee: { iin: "020601645406", birthDate: "2002-06-01", outcome: "completed" },
    problems: [{ code: "iin-zeros-restored", severity: "note", cell: "B7" }],
  });
});

test("three name columns make one name, with or without a patronymic", async () => {
  const checked = await checkRoster("at-2026-014-cardiology.xlsx", 60);
  const names = checked.flatMap((row) => (row.outcome === "accept" ? row.trainee.fullNameRu : []));
  expect(names.slice(1, 4)).toEqual([
    "Нургалиева Наталья Токтаровна",
    "Петров Галымжан Токтарович",
    "Шарипова Ботагоз Амировна",
  ]);
  expect(names[9]).toBe("Жунусова Карлыгаш");
});

test("those who did not finish keep the hours they attended", async () => {
  const checked = await checkRoster("at-2026-014-cardiology.xlsx", 60);
  const unfinished = checked.flatMap((row) =>
    row.outcome === "accept" && row.trainee.outcome === "not-completed"
      ? [[row.row, row.trainee.hoursAttended]]
      : [],
  );
  expect(unfinished).toEqual([
    [14, 25],
    [28, 39],
  ]);
});

test("a Kazakh roster's names serve for both languages, letter by letter", async () => {
  const checked = await checkRoster("cc-2026-003-nursing.csv", 300);
  expect(checked[1]).toMatchObject({
    trainee: {
      fullNameKk: "Мұхамеджанов Өмірбек Мұратович",
      fullNameRu: "Мұхамеджанов Өмірбек Мұратович",
    },
  });
  expect(checked.flatMap(({ problems }) => codesOf(problems))).not.toContain("name-mixed-script");
});
