import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import { fixture } from "../roster/build-files.js";
import { readRoster } from "../roster/read-roster.js";
import { CONTEXT, codesOf } from "./build-rows.js";

interface Expected {
  course: { hours: number };
  rows: { row: number; outcome: "accept" | "hold"; codes: string[] }[];
}

/** Twelve zeros may be told by either code, both are true. */
const EITHER_CODE = 25;

const FILE = "at-2026-016-messy.xlsx";
const expected: Expected = JSON.parse(
  readFileSync(
    new URL("../fixtures/rosters/at-2026-016-messy.expected.json", import.meta.url),
    "utf8",
  ),
);

async function checkMessyRoster() {
  const { rows } = await readRoster(fixture(FILE), FILE);
  return checkRows(rows, { ...CONTEXT, courseHours: expected.course.hours });
}

test("every row of the messy roster is decided as expected, and none is missing", async () => {
  const checked = await checkMessyRoster();
  const decisions = checked.map(({ row, outcome, problems }) => ({
    row,
    outcome,
    codes: row === EITHER_CODE ? "either" : codesOf(problems),
  }));
  expect(decisions).toEqual(
    expected.rows.map(({ row, outcome, codes }) => ({
      row,
      outcome,
      codes: row === EITHER_CODE ? "either" : codes,
    })),
  );
});

test("twelve zeros are held for one of the two reasons", async () => {
  const checked = await checkMessyRoster();
  const codes = codesOf(checked.find(({ row }) => row === EITHER_CODE)?.problems ?? []);
  const allowed = expected.rows.find(({ row }) => row === EITHER_CODE)?.codes ?? [];
  expect(codes).not.toEqual([]);
  expect(allowed).toEqual(expect.arrayContaining(codes));
});

test("the values of its accepted rows are in order", async () => {
  const checked = await checkMessyRoster();
  const trainees = new Map(
    checked.flatMap((row) => (row.outcome === "accept" ? [[row.row, row.trainee]] : [])),
  );
  expect(trainees.get(8)).toMatchObject({
    fullNameKk: "Абдрахманова Асель Токтаркызы",
    fullNameRu: "Абдрахманова Асель Токтаркызы",
    iin: "920114435645",
  });
  expect(trainees.get(9)?.fullNameRu).toBe("Усенов Ерлан Болатулы");
  expect(trainees.get(6)).toMatchObject({
    iin: null,
    identityDocument: "паспорт GBR 533380006",
    fullNameKk: "Smith John",
    fullNameRu: "Smith John",
    birthDate: "1980-05-05",
  });
  expect(trainees.get(20)).toMatchObject({ outcome: "not-completed", hoursAttended: 40 });
  expect(trainees.get(23)?.iin).toBe("720808493584");
  expect(trainees.get(24)?.iin).toBe("630301491876");
  expect(trainees.get(26)?.outcome).toBe("completed");
});

test("its findings name the cell, and propose the corrected name", async () => {
  const checked = await checkMessyRoster();
  const problemsOf = (line: number) => checked.find(({ row }) => row === line)?.problems;
  expect(problemsOf(7)).toMatchObject([
    { cell: "B7", params: { proposal: "Абдрахманов Галымжан Муратович" } },
  ]);
  expect(problemsOf(12)).toMatchObject([{ cell: "A12", params: { first: 11 } }]);
  expect(problemsOf(15)).toMatchObject([{ cell: null }]);
  expect(problemsOf(19)).toMatchObject([{ cell: "E19", params: { hours: 40, volume: 120 } }]);
});
