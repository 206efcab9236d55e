import { beforeEach, expect, test, vi } from "vitest";
import { askChoice } from "../../../src/cli/ask.js";
import type { Context } from "../../../src/cli/context.js";
import { importQuestions } from "../../../src/commands/import/questions.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { NO_ANSWERS } from "../../../src/model/roster.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { type OpenedRoster, openRoster } from "../../../src/roster/open-roster.js";
import {
  type AnsweredColumns,
  answerColumns,
  rememberColumns,
} from "../../../src/work/import/columns.js";
import { memoryRegister } from "../../register/register-under-test.js";
import { fixture, type Line, TRAINEES, workbook } from "../../roster/build-files.js";
import { sessionWith } from "../../work/session.js";

vi.mock("../../../src/cli/ask.js", () => ({ askChoice: vi.fn() }));
const asked = vi.mocked(askChoice);

let db: Db;
let said: string[];
beforeEach(async () => {
  db = await memoryRegister();
  said = [];
  asked.mockReset();
});

/** Answers the questions in turn; what is not offered fails. */
function willAnswer(...answers: string[]): void {
  for (const answer of answers) {
    asked.mockImplementationOnce(async (_, choices) => {
      const choice = choices.find(({ value }) => value === answer);
      if (!choice) throw new Error(`not offered: ${answer}`);
      return choice.value;
    });
  }
}

async function contextOf(interactive: boolean): Promise<Context> {
  const say = (text: string) => void said.push(text);
  return {
    t: await loadTranslate("en"),
    screen: { data: say, say, redraw: () => {}, interactive, animated: false, columns: 100 },
    now: () => new Date("2026-03-16T04:00:00Z"),
    operator: "aigul",
    cwd: "/",
    computer: { platform: "linux", env: {} },
    signals: { on: () => {}, off: () => {} },
    registerName: null,
  };
}

interface Given {
  interactive?: boolean;
  yes?: true;
  dryRun?: true;
  column?: string[];
}

async function answer(
  opened: OpenedRoster,
  { interactive = true, ...given }: Given = {},
): Promise<AnsweredColumns> {
  const context = await contextOf(interactive);
  const { now, operator } = context;
  const session = await sessionWith(db, { now, operator });
  const { columns } = importQuestions(context, given);
  const answers = await answerColumns(session, { opened, fileName: "a.xlsx" }, given, columns);
  await rememberColumns(session, opened, answers);
  return answers;
}

const open = (...lines: Line[]) => openRoster(workbook({ A: lines }), "a.xlsx");
const HEADER = ["№", "Участник цикла", "ИИН", "Рез-т", "Город"];
const ROWS = TRAINEES.map((line) => [...line, "Астана"]);

test("every column that is not recognised is asked about, with its first values", async () => {
  willAnswer("fullName", "outcome", "leave-aside");
  const opened = await open(HEADER, ...ROWS);
  const { all } = await answer(opened);
  expect(Object.fromEntries(all)).toEqual({ B: "fullName", D: "outcome", E: null });
  expect(asked.mock.calls.map(([question]) => question)).toEqual([
    "Column B “Участник цикла”. First values: Ахметова Айгүл Серікқызы; Ким Сергей. What does it hold?",
    "Column D “Рез-т”. First values: завершил; не завершил. What does it hold?",
    "Column E “Город”. First values: Астана; Астана. What does it hold?",
  ]);
  expect(said[0]).toContain("name, outcome");
  expect(opened.read(all).rows).toHaveLength(2);
});

test("only what is still free is offered, leaving aside first", async () => {
  willAnswer("fullName", "outcome", "leave-aside");
  await answer(await open(HEADER, ...ROWS));
  const offers = asked.mock.calls.map(([, choices]) => choices.map(({ value }) => value as string));
  expect(offers.map(([first]) => first)).toEqual(["leave-aside", "leave-aside", "leave-aside"]);
  expect(offers[0]).toContain("fullName");
  expect(offers[0]).not.toContain("iin");
  expect(offers[1]).not.toContain("fullName");
  expect(offers[2]).not.toContain("outcome");
});

test("the answers hold for the next roster with the same header, and for no other", async () => {
  willAnswer("fullName", "outcome", "leave-aside");
  await answer(await open(HEADER, ...ROWS));
  const next = await open(HEADER, ...ROWS, [3, "Ли Анна", "3", "сдала", "Семей"]);
  const { all, before, isNew } = await answer(next);
  expect(asked).toHaveBeenCalledTimes(3);
  expect([[...before], isNew]).toEqual([["B", "D", "E"], false]);
  expect(next.read(all).rows).toHaveLength(3);

  const other = await open([...HEADER.slice(0, 4), "Область"], ...ROWS);
  expect((await answer(other, { interactive: false })).all.size).toBe(0);
  expect(() => other.read(NO_ANSWERS)).toThrow();
});

test("who and when is kept with an answer", async () => {
  willAnswer("fullName", "outcome", "leave-aside");
  await answer(await open(HEADER, ...ROWS));
  const rows = await db.selectFrom("column_answers").selectAll().orderBy("letter").execute();
  expect(rows.map(({ letter, field }) => [letter, field])).toEqual([
    ["B", "fullName"],
    ["D", "outcome"],
    ["E", null],
  ]);
  expect(rows[0]).toMatchObject({ answeredAt: "2026-03-16T04:00:00.000Z", answeredBy: "aigul" });
});

test("without a terminal, or with --yes, nothing is asked", async () => {
  const opened = await open(["ФИО", "ИИН", "Итог", "Город"], ["Ли Анна", "1", "да", "Семей"]);
  await answer(opened, { interactive: false });
  const { all } = await answer(opened, { yes: true });
  expect(asked).not.toHaveBeenCalled();
  expect(opened.read(all).columns[3]?.field).toBeNull();
});

test("a blank column and a recognised one raise no question", async () => {
  await answer(await open(["ФИО", "ИИН", "Итог", "Подпись"], ["Ли Анна", "1", "да"]));
  expect(asked).not.toHaveBeenCalled();
});

test("options count before earlier answers, and are kept in their place", async () => {
  const opened = await open([...HEADER, "Зачтено?"], ...ROWS.map((line) => [...line, "да"]));
  await answer(opened, { yes: true, column: ["B=full-name", "D=outcome", "F=skip"] });
  const { all, before } = await answer(opened, { yes: true, column: ["F=outcome", "d=SKIP"] });
  expect(Object.fromEntries(all)).toEqual({ B: "fullName", D: null, F: "outcome" });
  expect([...before]).toEqual(["B"]);
  const again = await answer(opened, { yes: true });
  expect(Object.fromEntries(again.all)).toEqual({ B: "fullName", D: null, F: "outcome" });
});

test("a field that an option gives elsewhere is taken from the column that had it", async () => {
  const opened = await open(HEADER, ...ROWS);
  await answer(opened, { yes: true, column: ["B=full-name", "D=outcome"] });
  await answer(opened, { yes: true, column: ["E=outcome"] });
  const { all } = await answer(opened, { yes: true });
  expect(Object.fromEntries(all)).toEqual({ B: "fullName", E: "outcome" });
});

test("a trial run keeps what a person answered, and not what options tried", async () => {
  const opened = await open(HEADER, ...ROWS);
  await answer(opened, { dryRun: true, yes: true, column: ["B=full-name", "D=outcome"] });
  expect(await db.selectFrom("column_answers").selectAll().execute()).toEqual([]);
  willAnswer("fullName", "outcome", "leave-aside");
  await answer(opened, { dryRun: true });
  expect(await db.selectFrom("column_answers").selectAll().execute()).toHaveLength(3);
});

test("a header that says nothing is asked about as a whole, and then known", async () => {
  willAnswer("leave-aside", "fullName", "iin", "leave-aside", "outcome");
  const strange = () => openRoster(fixture("strange-header.xlsx"), "a.xlsx");
  const { all } = await answer(await strange());
  expect(said[0]).toContain("line 2");
  expect((await strange()).read(all).rows).toHaveLength(4);
  const next = await answer(await strange(), { interactive: false });
  expect((await strange()).read(next.all).rows).toHaveLength(4);
});

test("a column that asks for failures is not offered as the outcome", async () => {
  willAnswer("outcome");
  const opened = await open(["ФИО", "ИИН", "Не завершил"], ["Ли Анна", "1", "да"]);
  await expect(answer(opened)).rejects.toThrow("not offered: outcome");
});
