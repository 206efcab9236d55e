import type { Context } from "../../cli/context.js";
import { renderFinding } from "../../cli/render-records.js";
import { renderCard } from "../../cli/table.js";
import { WHOLE } from "../../model/identity.js";
import { type Edits, KEPT_FIELDS, type RosterField } from "../../model/roster.js";
import type { Assessment } from "../../work/review/settle-row.js";
import { renderCompared, showsRecord } from "../compared-record.js";

/**
 * A held row for the screen: what it says, what speaks against it, what is proposed. Whoever decides
 * about it has to compare numbers digit by digit, so they stand there whole.
 */
export function renderHeldRow(
  assessment: Assessment,
  { t, screen }: Pick<Context, "t" | "screen">,
): string {
  const { source, held, course, row, proposal } = assessment;
  const findings = row.problems.map((found) => {
    const place = found.cell ? `${found.cell}: ` : "";
    const line = `${MARKS[found.severity]} ${place}${renderFinding(found, t)}`;
    if (!found.record || !showsRecord(found)) return line;
    const compared = { source, courseCode: course.code };
    return `${line}\n${renderCompared(compared, found.record, WHOLE, t, screen.columns)}`;
  });
  return [
    t("review.row", { course: course.code, file: held.fileName, row: held.row }),
    renderCard(rowLines(source, { t }), screen.columns),
    ...findings,
    ...(Object.keys(proposal).length > 0
      ? [t("review.proposal", { list: inWords(proposal, { t }) })]
      : []),
  ].join("\n");
}

const MARKS = { error: "✖", warning: "!", note: "·" } as const;

function rowLines(source: Assessment["source"], { t }: Pick<Context, "t">): [string, string][] {
  return KEPT_FIELDS.flatMap((field): [string, string][] => {
    const text = source.cells[field]?.text.trim() ?? "";
    const written = source.asWritten?.[field]?.text.trim() ?? "";
    const isChanged = source.edits?.[field] !== undefined && written !== text;
    if (text === "" && !isChanged) return [];
    const was = isChanged ? ` (${t("review.was", { text: written || "—" })})` : "";
    return [[t(`field.${field}`), `${text || "—"}${was}`]];
  });
}

/** «ИИН: 841014405586; …» */
export function inWords(edits: Edits, { t }: Pick<Context, "t">): string {
  return Object.entries(edits)
    .map(([field, { text }]) => `${t(`field.${field as RosterField}`)}: ${text || "—"}`)
    .join("; ");
}
