import { afterEach, describe, expect, test, vi } from "vitest";
import { guideAtTerminal } from "../../../src/commands/review/review.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { getCourse } from "../../../src/register/courses/courses.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { openHeldRows } from "../../../src/register/rosters/held-rows.js";
import { type Answer, walkThrough } from "../../../src/work/review/review.js";
import type { Assessment } from "../../../src/work/review/settle-row.js";
import type { Cells } from "../../checks/build-rows.js";
import { ACT, AIGUL, COURSE, enter, memoryRegister } from "../../register/register-under-test.js";
import { sessionWith } from "../../work/session.js";

const ask = vi.hoisted(() => vi.fn<(t: unknown, assessment: Assessment) => Promise<Answer>>());
vi.mock("../../../src/commands/review/ask-about-row.js", () => ({ askAboutRow: ask }));
afterEach(() => ask.mockReset());

const WRONG = { ...AIGUL, iin: "841014405580" };
const MIXED = { ...AIGUL, fullName: "Aхметова Айгүл Серікқызы" };
const SHORT = { ...AIGUL, hours: "20" };
const said: string[] = [];
const GUIDE = guideAtTerminal({
  t: await loadTranslate("ru"),
  screen: {
    data: () => {},
    say: (text) => void said.push(text),
    redraw: () => {},
    interactive: true,
    animated: false,
    columns: 100,
  },
});

/** Holds these rows and answers the questions about them, one after the other. */
async function review(rows: readonly Cells[], answers: readonly Answer[]) {
  const db = await memoryRegister();
  await enter(db, rows);
  return { db, outcomes: await again(db, answers) };
}

async function again(db: Db, answers: readonly Answer[]) {
  ask.mockReset();
  for (const answer of answers) ask.mockResolvedValueOnce(answer);
  const course = await getCourse(db, COURSE.code);
  const held = await openHeldRows(db, course.code);
  if (GUIDE === null) throw new Error("nobody sits at this terminal");
  const session = await sessionWith(db, { operator: "aigul" });
  const reviewed = await walkThrough(
    session,
    held.map((row) => ({ course, held: row })),
    GUIDE,
  );
  expect(ask).toHaveBeenCalledTimes(answers.length);
  return reviewed.map(({ row, outcome }) => [row, outcome]);
}

const count = async (db: Db, table: "enrolments" | "overrides" | "held_rows") =>
  (await db.selectFrom(table).selectAll().execute()).length;

describe("an answer is carried out at once", () => {
  test("accepting what is proposed lets the row in", async () => {
    const { db, outcomes } = await review(
      [MIXED],
      [{ act: "change", edits: { fullName: { text: "Ахметова Айгүл Серікқызы" } }, isFinal: true }],
    );
    expect(outcomes).toEqual([[2, "accept"]]);
    expect(await openHeldRows(db, COURSE.code)).toEqual([]);
    const [enrolment] = await db.selectFrom("enrolments").selectAll().execute();
    expect(enrolment).toMatchObject({ fullNameKk: "Ахметова Айгүл Серікқызы", row: 2 });
  });

  test("a correction is shown again before the row is let in", async () => {
    const edits = { iin: { text: String(AIGUL.iin) } };
    const { outcomes, db } = await review(
      [WRONG],
      [{ act: "change", edits, isFinal: false }, { act: "let-in" }],
    );
    expect(outcomes).toEqual([[2, "accept"]]);
    expect(said.join("\n")).toContain("841014405586 (в файле: 841014405580)");
    const { act, subject, details } = await db
      .selectFrom("journal")
      .selectAll()
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect({ act, subject }).toEqual({ act: "review", subject: COURSE.code });
    expect(details).not.toContain("841014405586");
    expect(JSON.parse(details)).toMatchObject({ row: 2, changed: ["iin"], overridden: [] });
  });

  test("keeping keeps who, when and why, for every finding", async () => {
    const { db } = await review(
      [{ ...WRONG, hours: "20" }],
      [{ act: "keep", reason: "так в удостоверении" }],
    );
    const overrides = await db.selectFrom("overrides").selectAll().orderBy("id").execute();
    expect(overrides.map(({ code, reason, operator, at }) => [code, reason, operator, at])).toEqual(
      ["iin-check-digit", "hours-short"].map((code) => [
        code,
        "так в удостоверении",
        "aigul",
        ACT.at,
      ]),
    );
    expect(await count(db, "enrolments")).toBe(1);
  });

  test("taking off closes the row, and enters nobody", async () => {
    const { db, outcomes } = await review([SHORT], [{ act: "drop", reason: "не слушатель" }]);
    expect(outcomes).toEqual([[2, "drop"]]);
    expect(await count(db, "enrolments")).toBe(0);
    expect(await openHeldRows(db, COURSE.code)).toEqual([]);
  });
});

describe("a review goes on another time", () => {
  const OTHER = { fullName: "Ким Cергей", iin: "970925393119", outcome: "зачет" };

  test("from where it was stopped", async () => {
    const { db, outcomes } = await review([SHORT, OTHER], [{ act: "stop" }]);
    expect(outcomes).toEqual([]);
    expect(await openHeldRows(db, COURSE.code)).toHaveLength(2);
    const keep = { act: "keep", reason: "болел" } as const;
    expect(await again(db, [keep, { act: "leave" }])).toEqual([
      [2, "accept"],
      [3, "hold"],
    ]);
  });

  test("with what was changed in a row that stays held", async () => {
    const edits = { hours: { text: "30" } };
    const { db } = await review(
      [SHORT],
      [{ act: "change", edits, isFinal: false }, { act: "leave" }],
    );
    const [held] = await openHeldRows(db, COURSE.code);
    expect(held).toMatchObject({
      cells: { hours: { text: "30" } },
      asWritten: { hours: { text: "20" } },
      problems: [{ code: "hours-short", params: { hours: 30 } }],
      leftAt: ACT.at,
    });
  });
});

test("a row that another one made a repetition stays held", async () => {
  const { db } = await review([AIGUL, AIGUL], [{ act: "leave" }]);
  const [held] = await openHeldRows(db, COURSE.code);
  expect(held?.problems.map(({ code }) => code)).toContain("repeated-in-roster");
});

test("putting zeros back by hand makes nobody another person", async () => {
  const born2002 = { ...AIGUL, iin: "20601645406" };
  const edits = { iin: { text: "020601645406" } };
  const { db } = await review(
    [born2002, { ...born2002, fullName: "Оспанова Жанар" }],
    [{ act: "change", edits, isFinal: true }, { act: "leave" }],
  );
  const [held] = await openHeldRows(db, COURSE.code);
  expect(held?.problems.map(({ code }) => code)).toContain("iin-conflict");
});

describe("two rows of one person that contradict each other", () => {
  const FAILED = { ...AIGUL, outcome: "не завершил" };
  const leave = { act: "leave" } as const;

  test("both wait, and the one is let in once the other is taken off", async () => {
    const { db, outcomes } = await review(
      [AIGUL, FAILED],
      [leave, { act: "drop", reason: "верна первая" }],
    );
    expect(outcomes).toEqual([
      [2, "hold"],
      [3, "drop"],
    ]);
    expect(await again(db, [{ act: "let-in" }])).toEqual([[2, "accept"]]);
    const people = await db.selectFrom("enrolments").select("outcome").execute();
    expect(people).toEqual([{ outcome: "completed" }]);
  });

  test("once one is in, another does not take its place", async () => {
    const drop = { act: "drop", reason: "верна первая" } as const;
    const { db } = await review([AIGUL, FAILED, FAILED], [leave, drop, leave]);
    expect(await again(db, [{ act: "let-in" }, leave])).toEqual([
      [2, "accept"],
      [4, "hold"],
    ]);
  });
});

test("who is very like another of the roster is let in with a reason", async () => {
  const second = { ...AIGUL, iin: "841014419586" };
  const { db, outcomes } = await review([AIGUL, second], [{ act: "keep", reason: "двойники" }]);
  expect(outcomes).toEqual([[3, "accept"]]);
  expect(await count(db, "enrolments")).toBe(2);
  const overrides = await db.selectFrom("overrides").select("code").execute();
  expect(overrides.map(({ code }) => code)).toContain("similar-in-roster");
});
