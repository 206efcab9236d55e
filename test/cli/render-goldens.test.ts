import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { renderError, renderProblem } from "../../src/cli/render-error.js";
import { findingInWords } from "../../src/commands/audit/show-audit.js";
import { LANGUAGES, loadTranslate, type Translate } from "../../src/language/translate.js";
import { ERROR_CODES, type ErrorParams, UserError } from "../../src/model/errors.js";
import { FINDINGS, type FindingCode, type FindingParams } from "../../src/model/finding.js";
import {
  PROBLEM_SEVERITIES,
  PROBLEM_VARIANTS,
  type ProblemCode,
  problem,
} from "../../src/model/problem.js";

/**
 * Every error and every problem as a person reads it, in one file a language. After a change of
 * wording, write the files anew with `UPDATE_GOLDENS=1 npm test` and read what has changed.
 */

const SAMPLE: ErrorParams = {
  file: "список.xlsx",
  folder: "/home/aigul/реестр",
  names: "kualik.db, kualik.json",
  line: 12,
  seen: "№, ФИО, Итог",
  missing: "iin, outcome",
  columns: "C, F",
  last: "F",
  field: "iin",
  course: "AT-2026-014",
  known: "AT-2026-013, AT-2026-015",
  number: "3-2026-00001",
  list: "--start, --end",
  fields: "specialty_kk, specialty_ru",
  start: "2026-03-02",
  end: "2026-03-13",
  date: "2026-03-12",
  issued: 32,
  years: 2,
  row: 17,
  from: "2026-12-01",
  to: "2026-01-01",
  pattern: "{year}/{number}",
  encoding: "utf-8",
  column: "Рез-т",
  said: "результат?",
  request: "2026-0015",
  moment: "2026-03-16T04:05:00.000Z",
  result: "refused",
  who: "Серикова А.",
};

/** What these say of the place is made of all params that name one, so they get no others. */
const PLACED = new Set<string>([
  "roster-too-large",
  "roster-damaged",
  "roster-encoding",
  "roster-name-with-iin",
]);
const FILE = { file: "список.xlsx" };

const PLACES = {
  number: "{number}",
  padded: "{number:5}",
  year: "{year}",
  yy: "{yy}",
  kind: "{kind}",
};
const TEMPLATE = { file: "non-completion-reference.docx" };

/** Where a code's params mean something of their own. */
const OWN_SAMPLE: Partial<Record<string, ErrorParams>> = {
  "code-unknown": { code: "iin-lenght", nearest: "iin-length, iin-invalid" },
  "text-too-long": { fields: "reason", most: 1000 },
  "pdf-not-made": { count: 2, made: 30 },
  "roster-too-large": {
    limit: "characters",
    most: 32_767,
    sheet: "Список",
    row: 17,
    column: "B",
  },
  "roster-damaged": { sheet: "Список", row: 17 },
  "roster-encoding": { line: 12 },
  "roster-name-with-iin": { row: 1, column: "B" },
  "roster-word-old": { kind: "DOC" },
  "handover-sheet-row": { course: "AT-2026-014", row: "7" },
  "import-one-file": { flags: "--course, --hours" },
  "no-rosters": { folder: "rosters" },
  "sheet-unknown": { said: "Слушатели", list: "«Лист1», «Лист2»" },
  "outcome-word-unknown": { word: "осв." },
  "column-answers-unknown": { said: "7", count: 2 },
  "column-unknown": { seen: "A №, B ФИО, C ИИН" },
  "column-field-unknown": { rosterFields: "fullName, iin, outcome" },
  "column-of-failure": { column: "G Не завершил" },
  "register-file-broken": { file: "kualik.json" },
  "register-database-missing": { file: "kualik.db" },
  "file-not-writable": { file: "журнал.xlsx" },
  "undo-overtaken": { list: "kualik courses drop, kualik trainees set" },
  "period-twice": { ways: "--from, --last-month" },
  "export-format": { file: "журнал.doc", endings: ".xlsx, .csv" },
  "number-pattern": PLACES,
  "number-pattern-collides": PLACES,
  "working-hours-invalid": {
    opening: "09:00",
    closing: "08:00",
    lunchStart: "13:00",
    lunchEnd: "14:00",
  },
  "calendar-year-missing": { year: 2028 },
  "calendar-year-known": { year: 2026 },
  "calendar-other-year": { date: "2027-05-05", year: 2028 },
  "calendar-file-unreadable": { file: "календарь.csv", line: 3 },
  "calendar-file-columns": { file: "календарь.csv", seen: "дата;вид" },
  "calendar-file-faults": { file: "календарь.csv", list: "  - 3" },
  "calendar-file-empty": { file: "календарь.csv" },
  "request-document-kind": { text: "6" },
  "request-several-documents": { list: "AT-2026-014, CC-2026-003" },
  "request-group-open": { count: 2 },
  "portal-file-unreadable": { file: "портал.csv" },
  "course-ends-before-start": { start: "2026-03-13", end: "2026-03-02" },
  "changed-outside": { course: "AT-2026-014", record: "enrolments 17" },
  "source-changed-outside": { record: "settings centre" },
  "held-row-ambiguous": { files: "список-1.xlsx, список-2.xlsx" },
  "review-which-course": { courses: "AT-2026-014, AT-2026-015" },
  "review-set": { rosterFields: "iin, fullName, outcome" },
  "copy-altered": { codes: "record-changed" },
  "review-code": { code: "iin-wrong", codes: "iin-length, iin-check-digit" },
  "accepted-row-refused": { codes: "hours-short" },
  "file-in-the-way": { file: "preview-non-completion-reference.docx" },
  "course-begun-several": { course: "AT-2026-01", list: "AT-2026-014, AT-2026-015" },
  "kind-unknown": { kind: "6", kinds: "non-completion-reference, refusal-notice" },
  "edition-not-found": { edition: "3@2026" },
  "edition-ambiguous": { edition: "5f2c", list: "5f2c9a1b77e0, 5f2cc0d4418a" },
  "reprint-differs": { file: "issued/2026/AT-2026-014/3-2026-00001.docx" },
  "document-annulled": { who: "Серикова А.", reason: "выдан по ошибке" },
  "document-replaced": { other: "3-2026-00031" },
  "duplicate-not-marked": {
    file: "advanced-training-certificate.docx",
    appendix: 3,
    mark: "{{duplicate_mark}}",
    kk: "{{original_kk}}",
    ru: "{{original_ru}}",
  },
  "document-broken": { file: "3-2026-00001.docx" },
  "document-password": { file: "3-2026-00001.docx" },
  "document-old-word": { file: "3-2026-00001.doc" },
  "document-of-many": { file: "print-AT-2026-014.docx" },
  "blank-range": { most: 1000 },
  "blanks-received-before": { range: "АБ 000001–000500" },
  "blank-unknown": { blank: "АБ 000501" },
  "blank-used": { blank: "АБ 000123", number: "3-2026-00001" },
  "blank-spoiled": { blank: "АБ 000123" },
  "blank-not-used": { blank: "АБ 000123" },
  "blank-of-other-kind": { blank: "АБ 000123" },
  "blanks-too-few": { blank: "АБ 000481", left: 20, needed: 32 },
  "document-on-blank": { blank: "АБ 000123", number: "3-2026-00001" },
  "print-reversed": { from: "3-2026-00010", to: "3-2026-00005" },
  "template-of-other-kind": {
    file: "new-form.docx",
    kinds: "certificate",
    intended: "reference",
  },
  "template-not-found": TEMPLATE,
  "template-broken": TEMPLATE,
  "template-empty-field": {
    file: "non-completion-reference.docx",
    fields: "specialty_ru",
    example: "{{#specialty_ru}}",
    end: "{{/specialty_ru}}",
  },
  "template-faults": { ...TEMPLATE, list: "  - word/footer1.xml" },
};

const PROBLEM_SAMPLE: Partial<Record<ProblemCode, ErrorParams>> = {
  "name-mixed-script": { proposal: "Абдрахманов Галымжан Муратович" },
  "name-characters": {
    word: "староста",
    most: 150,
    sign: "Ќ",
    proposal: "Қасымова Ботагөз",
    struck: "Попова",
  },
  "name-case-unclear": { word: "ВАН", proposal: "Нгуен Ван Тхань" },
  "name-case": { name: "Ахметова Айгүл Серікқызы" },
  "iin-length": { digits: 10 },
  "iin-invalid": { sign: "О", proposal: "841014405586" },
  "hours-short": { hours: 40, volume: 120 },
  "hours-over": { hours: 130, volume: 120 },
  "repeated-in-roster": { first: 11 },
  "iin-conflict": { first: 13 },
  "similar-in-roster": { first: 5 },
  "already-documented": { number: "3-2026-00001" },
  "dropped-before": { date: "2026-03-16", reason: "не учился" },
  "course-documented-elsewhere": { course: "AT-2026-013", number: "3-2026-00001" },
};

const FINDING_SAMPLE: FindingParams = {
  ...{ table: "documents", kind: "advanced-training-certificate", check: "chain" },
  ...{ setting: "centre", date: "2026-03-16", year: 2026, from: 4, to: 6, next: 3, expected: 7 },
  ...{ number: "3-2026-00001", other: "3-2026-00002", original: "3-2026-00003", entry: 12 },
  ...{ at: "2026-03-16T04:05:06.789Z", before: "2026-03-16T05:05:06.789Z" },
  ...{ rows: "4–6", row: 4, missing: 2, first: 3, last: 5, parent: "enrolments" },
  ...{ file: "issued/2026/AT-2026-021/3-2026-00001.docx", edition: "3f9a41c708be" },
  ...{ hash: "3f9a41c708be", name: "trigger journal_no_update", message: "row 3 missing" },
};

function renderFinding(code: FindingCode, t: Translate): string {
  const finding = { check: "chain", code, subject: "", params: FINDING_SAMPLE } as const;
  return `${findingInWords(finding, t)}\n  → ${t(`finding-remedy.${FINDINGS[code].remedy}`)}`;
}

function renderAll(t: Translate): string {
  const errors = ERROR_CODES.map((code) => [
    code,
    renderError(
      new UserError(code, { ...(PLACED.has(code) ? FILE : SAMPLE), ...OWN_SAMPLE[code] }),
      t,
    ),
  ]);
  const problems = Object.keys(PROBLEM_SEVERITIES).map((code) => {
    const params = PROBLEM_SAMPLE[code as ProblemCode] ?? {};
    return [code, renderProblem(problem(code as ProblemCode, 7, "B7", params), t)];
  });
  const variants = Object.entries(PROBLEM_VARIANTS).flatMap(([key, names]) => {
    const code = key as ProblemCode;
    return names.map((variant) => {
      const params = { ...PROBLEM_SAMPLE[code], variant };
      return [`${code}, ${variant}`, renderProblem(problem(code, 7, "B7", params), t)];
    });
  });
  const findings = Object.keys(FINDINGS).map((code) => [
    code,
    renderFinding(code as FindingCode, t),
  ]);
  const unexpected = ["unexpected", renderError(new Error("row 7: Hidden Person"), t)];
  return [...errors, unexpected, ...problems, ...variants, ...findings]
    .map(([code, text]) => `## ${code}\n${stripVTControlCharacters(text ?? "")}\n`)
    .join("\n");
}

describe.each(LANGUAGES)("in %s", (language) => {
  const golden = new URL(`../errors/${language}.txt`, import.meta.url);

  test("every error and problem reads as agreed", async () => {
    const rendered = renderAll(await loadTranslate(language));
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, rendered);
    expect(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file").toBe(rendered);
  });

  test("no place is left open, and nothing is said that is not ours", async () => {
    const rendered = renderAll(await loadTranslate(language));
    const ours = rendered.replace(
      /\{(?:number(?::5)?|year|yy|kind)\}|\{\{(?:duplicate_mark|original_(?:kk|ru))\}\}/g,
      "",
    );
    expect(ours).not.toMatch(/\{\w*\}|undefined|\bnull\b|\[object|Hidden Person/);
  });

  test("every date reads as people write it", async () => {
    expect(renderAll(await loadTranslate(language))).not.toMatch(/\b\d{4}-\d{2}-\d{2}(?:T|\b)/);
  });
});
