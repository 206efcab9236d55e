import { expect, test } from "vitest";
import { batchValues } from "../../../src/documents/field-values.js";
import { loadTranslate } from "../../../src/language/translate.js";
import type { Centre } from "../../../src/model/centre.js";
import { UserError } from "../../../src/model/errors.js";
import type { EnrolmentState } from "../../../src/register/courses/enrolments.js";
import { decideIssue } from "../../../src/work/issue/decide-issue.js";
import { refuseMissingValues } from "../../../src/work/issue/plan-issue.js";
import { FACTS } from "../../documents/build-template.js";

const { enrolment, issuedOn, centre } = FACTS;

async function refused(change: { title?: string; name?: string; centre?: Partial<Centre> }) {
  const t = await loadTranslate("en");
  const course = { ...FACTS.course, titleRu: change.title ?? FACTS.course.titleRu };
  const values = batchValues({ centre: { ...centre, ...change.centre }, course, issuedOn });
  const trainee = {
    ...enrolment,
    id: 1,
    row: 7,
    birthDate: null,
    stoppedAfter: null,
    fullNameKk: change.name ?? enrolment.fullNameKk,
    hoursAttended: null,
    documentNumber: null,
    identityKey: "iin:1",
    rosterId: 1,
    letPass: [],
  };
  const decision = await decideIssue(course, inOnePage([trainee]), [], values, new Set());
  try {
    refuseMissingValues(t, course.code, decision);
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.params.fields];
    throw error;
  }
  return null;
}

async function* inOnePage(people: EnrolmentState[]) {
  yield people;
}

test("values that can be printed are let pass", async () => {
  expect(await refused({})).toBeNull();
  expect(await refused({ title: "Две\nстроки\tи табуляция" })).toBeNull();
});

test("a character that no document can hold stops the batch, by the field and without the value", async () => {
  expect(await refused({ title: "Основы\u0007" })).toEqual([
    "issue-value-unprintable",
    "topic of the programme",
  ]);
  expect(await refused({ centre: { nameKk: "\uFFFF", cityRu: "\u0000" } })).toEqual([
    "issue-value-unprintable",
    "city, name of the centre",
  ]);
  expect(await refused({ name: "Ахметова\u001B Айгүл" })).toEqual([
    "issue-value-unprintable",
    "full name",
  ]);
});

test("what is missing is told first", async () => {
  expect(await refused({ title: "", centre: { nameKk: "\u0001" } })).toEqual([
    "issue-value-missing",
    "topic of the programme",
  ]);
});
