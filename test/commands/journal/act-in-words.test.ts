import { describe, expect, test } from "vitest";
import { actInWords } from "../../../src/commands/journal/acts-in-words.js";
import { loadTranslate } from "../../../src/language/translate.js";
import { ACT_NAMES } from "../../../src/model/journal.js";
import type { RecordedAct } from "../../../src/register/journal/acts.js";

const RECORDED: RecordedAct = {
  id: 7,
  at: "2026-03-16T20:05:06.000Z",
  operator: "aigul",
  person: null,
  act: "issue",
  subject: "AT-2026-014",
  details: {},
  hash: "ab",
};

async function inEnglish(recorded: Partial<RecordedAct>) {
  return actInWords({ ...RECORDED, ...recorded }, await loadTranslate("en"));
}

test("the moment is told as clocks in Kazakhstan show it", async () => {
  expect((await inEnglish({})).when).toBe("17.03.2026 01:05:06");
});

test("who acted is told by name where there is one", async () => {
  expect((await inEnglish({})).who).toBe("aigul");
  expect((await inEnglish({ person: "Серикова А." })).who).toBe("Серикова А.");
});

test.each(["en", "ru", "kk"] as const)("every act has words in %s", async (language) => {
  const t = await loadTranslate(language);
  const words = ACT_NAMES.map((act) => actInWords({ ...RECORDED, act }, t).what);
  expect(words.filter((what) => what.startsWith("act."))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test("a request that is received and one that is answered are told apart", async () => {
  const told = async (step: string) =>
    (await inEnglish({ act: "request", details: { step } })).what;
  expect([await told("open"), await told("refuse")]).toEqual([
    "request recorded",
    "request answered",
  ]);
});

describe("what it is about", () => {
  test.each([
    { act: "issue" as const, subject: "AT-2026-014", about: "AT-2026-014" },
    { act: "trainee" as const, subject: "12", about: "person № 12" },
    { act: "settings" as const, subject: "centre", about: "" },
    { act: "columns" as const, subject: "0af3", about: "" },
    {
      act: "template" as const,
      subject: "refusal-notice",
      about: "notice of refusal of the service",
    },
    {
      act: "template" as const,
      subject: "non-completion-reference",
      about: "reference of non-completion",
    },
  ])("of $act $subject", async ({ about, ...recorded }) => {
    expect((await inEnglish(recorded)).about).toBe(about);
  });

  test("of a correction is a person or a course", async () => {
    const correction = { act: "correction" as const, subject: "12" };
    expect((await inEnglish({ ...correction, details: { of: "trainee" } })).about).toBe(
      "person № 12",
    );
    expect((await inEnglish({ ...correction, details: { of: "course" } })).about).toBe("12");
  });
});

describe("in detail", () => {
  test.each([
    {
      name: "an issue tells its numbers, each kind's by first and last",
      recorded: {
        details: {
          issuedOn: "2026-03-16",
          numbers: ["3-2026-00001", "5-2026-00001", "3-2026-00002"],
          sealed: [],
        },
      },
      lines: [
        "date of issue: 16.03.2026",
        "documents: 2 (3-2026-00001 – 3-2026-00002)",
        "number: 5-2026-00001",
      ],
    },
    {
      name: "numbers that were left out are in no range",
      recorded: {
        act: "handover" as const,
        details: { numbers: ["3-2026-00001", "3-2026-00002", "3-2026-00006"] },
      },
      lines: ["documents: 2 (3-2026-00001 – 3-2026-00002)", "number: 3-2026-00006"],
    },
    {
      name: "numbers that do not end with what is counted come as they are",
      recorded: { details: { numbers: ["1/26/А", "2/26/А", "3/26/А", "4/26/А"] } },
      lines: ["documents: 4 (1/26/А – 4/26/А)"],
    },
    {
      name: "a correction tells what was and what is",
      recorded: {
        act: "correction" as const,
        details: {
          of: "course",
          fields: ["start", "credits"],
          from: { start: "2026-03-02", credits: 2 },
          to: { start: "2026-03-03", credits: null },
          held: 0,
          reason: "order № 12",
        },
      },
      lines: ["first day: 02.03.2026 → 03.03.2026", "credits: 2 → —", "reason: order № 12"],
    },
    {
      name: "what may not be kept is only named",
      recorded: {
        act: "correction" as const,
        subject: "1",
        details: { of: "trainee", fields: ["iin", "birthDate"], reason: "slip" },
      },
      lines: ["changed: IIN, birth date", "reason: slip"],
    },
    {
      name: "a setting of before its values were kept is only named",
      recorded: { act: "settings" as const, subject: "centre", details: { fields: ["cityRu"] } },
      lines: ["changed: city in Russian"],
    },
    {
      name: "settings tell what was and what is, and a pattern whose it is",
      recorded: {
        act: "settings" as const,
        subject: "centre",
        details: {
          fields: ["bin", "numberPatterns"],
          from: { bin: null, numberPatterns: { "non-completion-reference": "a" } },
          to: { bin: "990940003030", numberPatterns: { "non-completion-reference": "b" } },
        },
      },
      lines: ["BIN: — → 990940003030", "number pattern, reference of non-completion: a → b"],
    },
    {
      name: "a review tells whom it let pass what, and why",
      recorded: {
        act: "review" as const,
        details: {
          row: 5,
          changed: ["fullName"],
          overridden: [{ code: "iin-check-digit", reason: "so in the passport" }],
        },
      },
      lines: [
        "changed: full name",
        "row of the roster: 5",
        expect.stringMatching(/^let pass in spite of “.+”: so in the passport$/),
      ],
    },
    {
      name: "a refusal tells its ground in words",
      recorded: { act: "request" as const, details: { ground: "expired-document" } },
      lines: ["ground: a document has expired"],
    },
    {
      name: "a template tells from when it is in force",
      recorded: {
        act: "template" as const,
        subject: "non-completion-reference",
        details: { from: "2027-01-01" },
      },
      lines: ["in force from 01.01.2027"],
    },
    {
      name: "answers about columns tell what they are",
      recorded: {
        act: "columns" as const,
        details: { answers: { A: "iin", B: null }, forgotten: [] },
      },
      lines: ["A: IIN", "B: nothing that is needed: leave it aside"],
    },
    {
      name: "a name tells what it was",
      recorded: { act: "operators" as const, subject: "aigul", details: { from: null, to: "А." } },
      lines: ["— → А."],
    },
  ])("$name", async ({ recorded, lines }) => {
    expect((await inEnglish(recorded)).details.split("\n")).toEqual(lines);
  });

  test("what nobody has words for is left to the JSON", async () => {
    expect((await inEnglish({ details: { sha256: "00", another: { deep: [1] } } })).details).toBe(
      "",
    );
  });
});

test.each([
  ["received", [], "blanks received"],
  [
    "used",
    [{ number: "3-2026-00001", blank: "АБ 1" }],
    "documents entered on blanks\nnumber: 3-2026-00001",
  ],
  ["spoiled", [], "blanks spoiled"],
  ["released", [], "entry about blanks taken back"],
])("of paper blanks it is told that they were %s", async (change, documents, words) => {
  const recorded = { act: "blanks" as const, subject: "АБ 1", details: { change, documents } };
  expect((await inEnglish(recorded)).details).toBe(words);
});

test("of working hours what changed is told, by its name", async () => {
  const from = { opening: "08:00", closing: "17:00", lunchStart: "13:00", lunchEnd: "14:00" };
  const details = {
    from: { ...from, lunchStopsClock: false },
    to: { ...from, lunchStopsClock: false, opening: "09:00" },
  };
  const { about, details: told } = await inEnglish({
    act: "settings",
    subject: "working-hours",
    details,
  });
  expect(about).toBe("");
  expect(told).toMatch(/^[^\n]+: 08:00–17:00 → 09:00–17:00$/);
});
