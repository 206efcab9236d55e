import { shortDate, shortDay } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import type { ShownIdentity } from "../model/identity.js";
import type { Problem } from "../model/problem.js";
import type { Outcome, PersonRecord } from "../model/trainee.js";
import { shorten } from "./render-error.js";
import { renderTable } from "./table.js";

/** What a roster's row says of its person, as it is shown; null where it says nothing. */
export interface ShownRow {
  /** A roster with one spelling has it under the language it is in. */
  fullNameKk: string | null;
  fullNameRu: string | null;
  iin: string | null;
  identityDocument: string | null;
  /** A date, or the text of the cell where it is none. */
  birthDate: IsoDate | string | null;
  outcome: Outcome | null;
  hoursAttended: number | null;
  /** The course that the roster is for. */
  courseCode: string | null;
}

const NOTHING = "—";
const DIFFERS = "≠ ";

/** One thing that both sides may say. */
interface Line {
  label: string;
  row: string | null;
  record: string | null;
  /** False where the sides cannot agree by their nature. */
  isCompared: boolean;
  /** How what a side says is shown. */
  shownAs?(text: string): string;
}

/**
 * A roster's row beside the register's record of the person it is compared with. Where the two say
 * different things the line is marked; what neither says is left out.
 *
 * @param shown how both sides' identities are shown; they are compared as they are
 * @param columns width of the screen in characters
 */
export function renderSideBySide(
  row: ShownRow,
  record: PersonRecord,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  const lines = [...nameLines(row, record, t), ...otherLines(row, record, shown, t)];
  return renderTable(
    [t("records.compared"), t("records.roster"), t("records.register")],
    lines
      .filter((line) => line.row !== null || line.record !== null)
      .map((line) => [label(line), side(line, line.row), side(line, line.record)]),
    columns,
  );
}

/** One line where both sides have one spelling. */
function nameLines(row: ShownRow, record: PersonRecord, t: Translate): Line[] {
  const { fullNameKk, fullNameRu } = row;
  const hasOne = fullNameKk === null || fullNameRu === null || fullNameKk === fullNameRu;
  if (hasOne && record.fullNameKk === record.fullNameRu) {
    return [compared(t("find.name"), fullNameKk ?? fullNameRu, record.fullNameRu)];
  }
  return [
    compared(t("find.name-kk"), fullNameKk, record.fullNameKk),
    compared(t("find.name-ru"), fullNameRu, record.fullNameRu),
  ];
}

function side({ shownAs = (text) => text }: Line, text: string | null): string {
  return text === null ? NOTHING : shorten(shownAs(text));
}

function otherLines(
  row: ShownRow,
  record: PersonRecord,
  shown: ShownIdentity,
  t: Translate,
): Line[] {
  const { outcome, hoursAttended } = record;
  const place =
    outcome === undefined
      ? []
      : [
          compared(
            t("find.outcome"),
            row.outcome && t(`outcome.${row.outcome}`),
            t(`outcome.${outcome}`),
          ),
          compared(
            t("find.hours-attended"),
            inWords(row.hoursAttended),
            inWords(hoursAttended ?? null),
          ),
        ];
  return [
    { ...compared(t("find.iin"), row.iin, record.iin), shownAs: shown.iin },
    {
      ...compared(t("find.identity-document"), row.identityDocument, record.identityDocument),
      shownAs: shown.document,
    },
    compared(
      t("find.birth-date"),
      row.birthDate && dateInWords(row.birthDate),
      record.birthDate && shortDate(record.birthDate),
    ),
    ...place,
    told(t("find.course"), row.courseCode, record.courseCode),
    told(t("records.number"), null, record.number),
  ];
}

function compared(label: string, row: string | null, record: string | null): Line {
  return { label, row, record, isCompared: true };
}

function told(label: string, row: string | null, record: string | null): Line {
  return { label, row, record, isCompared: false };
}

function label({ label: text, row, record, isCompared }: Line): string {
  const differs = isCompared && row !== null && record !== null && row !== record;
  return differs ? `${DIFFERS}${text}` : text;
}

function inWords(hours: number | null): string | null {
  return hours === null ? null : String(hours);
}

function dateInWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? shortDate(date) : date;
}

/** A finding with its place: «row 7, cell B7: …». */
export function renderProblem(problem: Problem, t: Translate): string {
  return `${renderPlace(problem, t)}: ${renderFinding(problem, t)}`;
}

/** A finding's words without its place, and who let the person pass where somebody did. */
export function renderFinding(found: Problem, t: Translate): string {
  const { override } = found;
  const finding = wordsOf(found, t);
  if (!override) return finding;
  const date = shortDay(override.at);
  return t("problem-overridden", { ...override, finding, date });
}

function wordsOf({ code, params }: Problem, t: Translate): string {
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const variant = params.variant === undefined ? "" : `.${params.variant}`;
  const shown = Object.entries(params).map(([name, value]) => [name, shownAs(name, value)]);
  return t.loose(`problem.${code}${variant}`, Object.fromEntries(shown));
}

function shownAs(name: string, value: string | number): string | number {
  if (typeof value === "number") return value;
  return name === "date" ? shortDate(value) : shorten(value);
}

function renderPlace({ row, cell }: Problem, t: Translate): string {
  return cell === null ? t("place.row", { row }) : t("place.cell", { row, cell });
}
