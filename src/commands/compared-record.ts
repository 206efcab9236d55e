import { type NameReading, readTrainee } from "../checks/trainee.js";
import type { Words } from "../cli/context.js";
import { shorten } from "../cli/render-error.js";
import { tableOf } from "../cli/table.js";
import { shortDate, shortIfDate } from "../language/dates.js";
import { capitalised, type Translate } from "../language/translate.js";
import type { ShownIdentity } from "../model/identity.js";
import { hasKazakhLetters } from "../model/name-key.js";
import type { Problem } from "../model/problem.js";
import type { RosterRow } from "../model/roster.js";
import type { PersonRecord } from "../model/trainee.js";

/** Whether both records are to be shown with a finding: not once somebody decided about it. */
export function showsRecord({ record, override }: Problem): boolean {
  return record !== undefined && override === undefined;
}

/**
 * A roster's row, as far as it can be read, beside the register's record of the person it is compared
 * with.
 *
 * @param courseCode the course that the roster is for; null while it is not known
 */
export function renderCompared(
  { source, courseCode }: { source: RosterRow; courseCode: string | null },
  record: PersonRecord,
  shown: ShownIdentity,
  words: Words,
): string {
  return renderSideBySide(shownRowOf(source, courseCode), record, shown, words);
}

/**
 * What a roster's row says of its person, as it is shown; null where it says nothing. A roster with one
 * spelling has it under the language it is in; a birth date is the text of the cell where it is none.
 */
export type ShownRow = ReturnType<typeof shownRowOf>;

function shownRowOf(source: RosterRow, courseCode: string | null) {
  const { nameKk, nameRu, iin, identityDocument, birthDate, outcome, hours } = readTrainee(source);
  return {
    ...namesOf(nameKk, nameRu),
    iin: iin?.digits ?? null,
    identityDocument: identityDocument?.text ?? null,
    birthDate: birthDate?.date ?? source.cells.birthDate?.text ?? null,
    outcome: outcome?.value ?? null,
    hoursAttended: hours?.value ?? null,
    courseCode,
  };
}

function namesOf(kk: NameReading | null, ru: NameReading | null) {
  const [fullNameKk, fullNameRu] = [kk?.text ?? null, ru?.text ?? null];
  if (fullNameKk === null || fullNameKk !== fullNameRu) return { fullNameKk, fullNameRu };
  const isKazakh = hasKazakhLetters(fullNameKk);
  return { fullNameKk: isKazakh ? fullNameKk : null, fullNameRu: isKazakh ? null : fullNameRu };
}

const NOTHING = "—";
const DIFFERS = "≠ ";

/** One thing that both sides may say. */
interface Line {
  label: string;
  row: string | null;
  record: string | null;
  /** Set where the sides cannot agree by their nature. */
  isOnlyTold?: true;
  /** How what a side says is shown. */
  shownAs?: (text: string) => string;
}

/**
 * A roster's row beside the register's record of the person it is compared with. Where the two say
 * different things the line is marked; what neither says is left out.
 *
 * @param shown how both sides' identities are shown; they are compared as they are
 */
export function renderSideBySide(
  row: ShownRow,
  record: PersonRecord,
  shown: ShownIdentity,
  words: Words,
): string {
  const lines: Line[] = [
    ...nameLines(row, record, words.t),
    ...otherLines(row, record, shown, words.t),
  ];
  const said = lines.filter((one) => one.row !== null || one.record !== null);
  return tableOf(words, said, {
    "records.compared": (line) => (differs(line) ? `${DIFFERS}${line.label}` : line.label),
    "records.roster": (line) => side(line, line.row),
    "records.register": (line) => side(line, line.record),
  });
}

function differs({ row, record, isOnlyTold }: Line): boolean {
  return !isOnlyTold && row !== null && record !== null && row !== record;
}

function side({ shownAs = (text) => text }: Line, text: string | null): string {
  return text === null ? NOTHING : shorten(shownAs(text));
}

function line(label: string, row: string | null, record: string | null): Line {
  return { label: capitalised(label), row, record };
}

/** One line where both sides have one spelling. */
function nameLines({ fullNameKk, fullNameRu }: ShownRow, record: PersonRecord, t: Translate) {
  const hasOne = fullNameKk === null || fullNameRu === null || fullNameKk === fullNameRu;
  if (hasOne && record.fullNameKk === record.fullNameRu) {
    return [line(t("field.name"), fullNameKk ?? fullNameRu, record.fullNameRu)];
  }
  return [
    line(t("field.fullNameKk"), fullNameKk, record.fullNameKk),
    line(t("field.fullNameRu"), fullNameRu, record.fullNameRu),
  ];
}

function otherLines(row: ShownRow, record: PersonRecord, shown: ShownIdentity, t: Translate) {
  const { outcome, hoursAttended } = record;
  const told = row.outcome && t(`outcome.${row.outcome}`);
  const place = outcome && [
    line(t("field.outcome"), told, t(`outcome.${outcome}`)),
    line(t("field.hours"), inWords(row.hoursAttended), inWords(hoursAttended)),
  ];
  const iin = line(t("field.iin"), row.iin, record.iin);
  const document = line(t("field.identityDocument"), row.identityDocument, record.identityDocument);
  const birthDate = row.birthDate && shortIfDate(row.birthDate);
  return [
    { ...iin, shownAs: shown.iin },
    { ...document, shownAs: shown.document },
    line(t("field.birthDate"), birthDate, record.birthDate && shortDate(record.birthDate)),
    ...(place ?? []),
    { ...line(t("journal.course"), row.courseCode, record.courseCode), isOnlyTold: true } as const,
    line(t("records.number"), null, record.number),
  ];
}

function inWords(hours: number | null = null): string | null {
  return hours === null ? null : String(hours);
}
