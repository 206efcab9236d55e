import type { Words } from "../../cli/context.js";
import { renderFindingInRow } from "../../cli/render-error.js";
import { type CardLine, renderCard } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import { inList, type ShownIdentity, WHOLE } from "../../model/identity.js";
import { PROBLEM_SEVERITIES } from "../../model/problem.js";
import { type Edits, KEPT_FIELDS, optionOfField, type RosterField } from "../../model/roster.js";
import type { Review } from "../../work/review/review.js";
import type { Assessment, ReviewedRow } from "../../work/review/settle-row.js";
import { findingAsJson } from "../check/findings-in-words.js";
import { renderCompared, showsRecord } from "../compared-record.js";

/**
 * A held row for the screen: what it says, what speaks against it, what is proposed. Whoever decides
 * about it has to compare numbers digit by digit, so they stand there whole.
 */
export function renderHeldRow(
  { source, held, course, row, proposal }: Assessment,
  words: Words,
): string {
  const { t, screen } = words;
  const findings = row.problems.map((found) => {
    const line = `${MARKS[found.severity]} ${renderFindingInRow(found, t)}`;
    if (!found.record || !showsRecord(found)) return line;
    const compared = { source, courseCode: course.code };
    return `${line}\n${renderCompared(compared, found.record, WHOLE, words)}`;
  });
  return [
    t("review.row", { course: course.code, file: held.fileName, row: held.row }),
    renderCard(rowLines(source, t), screen.columns),
    ...findings,
    ...(Object.keys(proposal).length > 0
      ? [t("review.proposal", { list: editsInWords(proposal, t) })]
      : []),
  ].join("\n");
}

const MARKS = { error: "✖", warning: "!", note: "·" } as const;

function rowLines(source: Assessment["source"], t: Translate): CardLine[] {
  return KEPT_FIELDS.map((field) => {
    const text = source.cells[field]?.text.trim() ?? "";
    const written = source.asWritten?.[field]?.text.trim() ?? "";
    const isChanged = source.edits?.[field] !== undefined && written !== text;
    const was = isChanged ? ` (${t("review.was", { text: written || "—" })})` : "";
    return [t(`field.${field}`), text || isChanged ? `${text || "—"}${was}` : null];
  });
}

/** «ИИН: 841014405586; …» */
export function editsInWords(edits: Edits, t: Translate): string {
  return Object.entries(edits)
    .map(([field, { text }]) => `${t(`field.${field as RosterField}`)}: ${text || "—"}`)
    .join("; ");
}

/** What became of the rows, and what comes next. */
export function tellReview(made: Review, { t, screen }: Words): void {
  if (made.result !== "reviewed") return;
  const { isOrdered, rows, left } = made;
  if (isOrdered && rows.length === 0) screen.say(t("review.none-meant"));
  for (const { code, field, ...place } of made.refused) {
    const what = t.loose(`reason.${code}`, {});
    screen.say(t("review.not-acceptable", { what, field: optionOfField(field), ...place }));
  }
  screen.say(t("review.done", { ...countsOf(rows), left }));
  const entered = rows.filter(({ outcome }) => outcome === "accept");
  for (const course of new Set(entered.map((row) => row.course))) {
    screen.say(t("import.next-issue", { course }));
  }
}

function countsOf(rows: readonly Pick<ReviewedRow, "outcome">[]) {
  const count = (outcome: ReviewedRow["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return { accepted: count("accept"), held: count("hold"), dropped: count("drop") };
}

/** At a terminal the person has just seen why rows are held; a script's output must tell it. */
export function showReview(made: Review, { t, screen }: Words): void {
  if (made.result === "nothing-held") screen.say(t("check.fine"));
  if (made.result !== "reviewed" || screen.interactive) return;
  for (const { course, row, name, outcome, codes } of made.rows) {
    if (outcome !== "hold") continue;
    const reasons = codes.filter((code) => PROBLEM_SEVERITIES[code] === "error");
    const list = reasons.map((code) => t.loose(`reason.${code}`, {})).join("; ");
    screen.say(
      t("review.still-held", {
        course,
        person: t("place.person", { row, name: name || "—" }),
        list,
      }),
    );
  }
}

/** What became of the rows, or the held ones where nothing was ordered. */
export function reviewAsJson(made: Review, { t }: Words, given: { full?: true }) {
  if (made.result === "reviewed") {
    const rows = made.rows.map(({ name: _, ...row }) => row);
    return { rows, counts: countsOf(rows) };
  }
  const rows = made.result === "listed" ? made.rows : [];
  return rows.map((row) => heldRowAsJson(row, inList(given), t));
}

function heldRowAsJson(
  { course, held, source, row, proposal, record }: Assessment,
  shown: ShownIdentity,
  t: Translate,
) {
  return {
    course: course.code,
    file: held.fileName,
    row: held.row,
    cells: textsOf(source.cells, shown),
    problems: row.problems.map((found) => findingAsJson(found, shown, t)),
    proposal: textsOf(proposal, shown),
    record: record && shown.person(record),
  };
}

function textsOf(cells: Record<string, { text: string }>, shown: ShownIdentity) {
  const shownText = ([field, { text }]: [string, { text: string }]) => {
    if (field === "iin") return [field, shown.iin(text)];
    return [field, field === "identityDocument" ? shown.document(text) : shown.text(text)];
  };
  return Object.fromEntries(Object.entries(cells).map(shownText));
}
