import { describe, expect, test } from "vitest";
import { loadTranslate } from "../../src/language/translate.js";
import { remarksOn } from "../../src/lecturer/remarks.js";
import { PROBLEM_SEVERITIES, type ProblemCode, problem } from "../../src/model/problem.js";
import { recordOf } from "../checks/build-rows.js";

const [kk, ru] = await Promise.all([loadTranslate("kk"), loadTranslate("ru")]);
const PARAMS = {
  ...{ digits: 10, proposal: "Ким", name: "Ким", hours: 40, volume: 60, first: 7 },
  ...{ sign: "7", word: "ВАН" },
};
const TOLD = (Object.keys(PROBLEM_SEVERITIES) as ProblemCode[]).filter(
  (code) => PROBLEM_SEVERITIES[code] !== "note",
);

describe.each([
  ["Kazakh", kk],
  ["Russian", ru],
])("what a lecturer is told in %s", (_language, t) => {
  test.each(TOLD)("%s is said in whole words, and without the registrar's commands", (code) => {
    const remark = remarksOn([problem(code, 5, null, PARAMS)], t, () => 12);
    expect(remark).toMatch(/^[\p{Lu}«\d].*(?:\.|: Ким)$/u);
    expect(remark).not.toMatch(/kualik|--|\{|problem\.|lecturer\./);
  });

  test.each(TOLD)("%s beside a record of the register tells nothing of it", (code) => {
    const secret = "Тайная Тамара";
    const params = { ...PARAMS, name: secret, course: "AT-2020-001" };
    const found = problem(code, 5, null, params, recordOf(secret));
    expect(remarksOn([found], t, () => 12)).not.toMatch(/Тайная|AT-2020/);
  });
});

test("a finding that a registrar let pass, and every note, is the registrar's own", () => {
  const passed = {
    ...problem("iin-check-digit", 5, "B5"),
    severity: "note" as const,
    override: { code: "iin-check-digit" as const, reason: "old", operator: "aigul", at: "" },
  };
  expect(remarksOn([passed, problem("name-case", 5, "C5", { name: "Ким" })], ru)).toBe("");
});

test("the row that is repeated is named by the line where it stands now", () => {
  const found = problem("repeated-in-roster", 12, "A12", { first: 11 });
  expect(remarksOn([found], ru, () => 19)).toContain("в строке 19");
  expect(remarksOn([found], ru, () => null)).toBe("Повторяется в списке.");
});

test("two findings are two lines, two of the same one", () => {
  const short = problem("iin-length", 5, "B5", { digits: 10 });
  const remarks = remarksOn([short, short, problem("outcome-missing", 5, null)], ru);
  expect(remarks.split("\n")).toHaveLength(2);
});

test("a name that nothing can be proposed for is not followed by a colon and nothing", () => {
  const mixed = problem("name-mixed-script", 5, "B5", { proposal: "" });
  expect(remarksOn([mixed], kk)).toMatch(/\.$/);
});
