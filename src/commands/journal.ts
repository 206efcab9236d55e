import { extname, resolve } from "node:path";
import { writeRecordedFiles } from "../files/write-file-whole.js";
import { JOURNAL_COLUMNS, type JournalWords, journalTable } from "../journal/journal-table.js";
import { shortDate } from "../language/short-date.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../model/document.js";
import { UserError } from "../model/errors.js";
import type { JournalRow } from "../model/journal.js";
import { inList } from "../model/shown-identity.js";
import { getCourse } from "../register/courses.js";
import { documentsOfJournalThenAndNow } from "../register/documents-then-and-now.js";
import { type DocumentFilter, journalRows } from "../register/issued-documents.js";
import { addJournalEntry } from "../register/journal-entries.js";
import type { RegisterDatabase } from "../register/sqlite.js";
import { renderTable } from "../ui/table.js";
import { actNow, type Context, DONE } from "./context.js";
import {
  type DifferingDocument,
  differingAmong,
  asJson as differingAsJson,
  tellDiffering,
} from "./differing.js";
import { noteInWords, receiptInWords, standingAsJson } from "./lifecycle/standing-in-words.js";
import { nameDocumentKind } from "./templates/name-kind.js";
import { withRegister } from "./with-register.js";

export interface JournalOptions {
  from?: IsoDate;
  to?: IsoDate;
  course?: string;
  /** A kind's name, or its appendix. */
  kind?: string;
  /** Only documents that say something else than the register does now. */
  differing?: boolean;
  json?: boolean;
  /** Identities whole in the list; the exported journal has them whole anyway. */
  full?: boolean;
}

/** `kualik journal`: the issued documents of a period, a course, a kind. */
export async function showJournal(context: Context, options: JournalOptions): Promise<number> {
  const { t, screen } = context;
  if (options.differing) return showDiffering(context, options);
  const rows = await withRegister(context, ({ db }) => select(db, options));
  const { person } = inList(options);
  if (options.json) screen.data(JSON.stringify(rows.map(person).map(asJson), null, 2));
  else if (rows.length === 0) screen.say(t("journal.empty"));
  else {
    screen.data(renderJournal(rows, t, screen.columns));
    screen.say(t("journal.total", { count: rows.length }));
  }
  return DONE;
}

/** `kualik journal --differing`: what each of them says, beside what the register says now. */
async function showDiffering(context: Context, options: JournalOptions): Promise<number> {
  const { t, screen } = context;
  const documents = await withRegister(context, ({ db }) => selectDiffering(db, options));
  if (options.json)
    screen.data(JSON.stringify(differingAsJson(documents, inList(options)), null, 2));
  else if (documents.length === 0) screen.say(t("differing.none"));
  else
    tellDiffering(context, documents, { most: Number.POSITIVE_INFINITY, shown: inList(options) });
  return DONE;
}

/** `kualik journal export`: the same as a file, with the columns of the paper journal. */
export async function exportJournal(
  context: Context,
  file: string,
  options: JournalOptions,
): Promise<number> {
  const { t, screen } = context;
  const format = formatOf(file);
  const path = resolve(context.cwd, file);
  const count = await withRegister(context, async ({ db }) => {
    const rows = await select(db, options);
    const bytes = await render(rows, format, t);
    const { from, to, course } = options;
    const chosen = { issuedFrom: from, issuedTo: to, course, kind: kindFrom(options) ?? undefined };
    const entry = { documents: rows.length, ...chosen };
    await writeRecordedFiles([{ path, bytes }], () =>
      addJournalEntry(db, actNow(context), "export", "journal", entry),
    );
    return rows.length;
  });
  if (options.json) screen.data(JSON.stringify({ file: path, documents: count }, null, 2));
  screen.say(t("journal.exported", { file: path, count }));
  return DONE;
}

async function select(db: RegisterDatabase, options: JournalOptions): Promise<JournalRow[]> {
  const rows = await journalRows(db, await filterFrom(db, options));
  if (!options.differing) return rows;
  const numbers = new Set((await selectDiffering(db, options)).map(({ number }) => number));
  return rows.filter(({ number }) => numbers.has(number));
}

async function selectDiffering(
  db: RegisterDatabase,
  options: JournalOptions,
): Promise<DifferingDocument[]> {
  return differingAmong(await documentsOfJournalThenAndNow(db, await filterFrom(db, options)));
}

async function filterFrom(db: RegisterDatabase, options: JournalOptions): Promise<DocumentFilter> {
  const { from = null, to = null, course } = options;
  const kind = kindFrom(options);
  if (from !== null && to !== null && from > to)
    throw new UserError("period-reversed", { from, to });
  const courseCode = course ? (await getCourse(db, course)).code : null;
  return { from, to, courseCode, kind };
}

function kindFrom({ kind }: JournalOptions): DocumentKind | null {
  return kind === undefined ? null : nameDocumentKind(kind);
}

type Format = "csv" | "xlsx";

function formatOf(file: string): Format {
  const ending = extname(file).toLowerCase();
  if (ending === ".csv") return "csv";
  if (ending === ".xlsx") return "xlsx";
  throw new UserError("export-format", { file });
}

async function render(rows: JournalRow[], format: Format, t: Translate): Promise<Uint8Array> {
  const table = journalTable(rows, wordsIn(t));
  if (format === "csv") {
    const { csvForExcel } = await import("../formats/text/csv-for-excel.js");
    return Buffer.from(await csvForExcel(table), "utf8");
  }
  const { journalXlsx } = await import("../journal/journal-xlsx.js");
  return journalXlsx(table, t("journal.title"));
}

function wordsIn(t: Translate): JournalWords {
  const headings = JOURNAL_COLUMNS.map((column) => [column, t(`journal.${column}`)]);
  const kinds = DOCUMENT_KIND_NAMES.map((kind) => [kind, t(`document-kind.${kind}`)]);
  return {
    language: t.language,
    headings: Object.fromEntries(headings),
    kinds: Object.fromEntries(kinds),
    receipt: receiptInWords,
    note: (row) => noteInWords(t, row),
  };
}

function renderJournal(rows: readonly JournalRow[], t: Translate, columns: number): string {
  const onBlanks = rows.some(({ blank }) => blank !== null);
  const isNoted = rows.some((row) => noteInWords(t, row) !== "");
  const head = [
    t("journal.number"),
    ...(onBlanks ? [t("journal.blank")] : []),
    t("journal.issued-on"),
    t("journal.kind"),
    t("journal.name"),
    t("journal.course"),
    ...(isNoted ? [t("journal.note")] : []),
  ];
  const lines = rows.map((row) => [
    row.number,
    ...(onBlanks ? [row.blank ?? "—"] : []),
    shortDate(row.issuedOn),
    t(`document-kind.${row.kind}`),
    t.language === "kk" ? row.fullNameKk : row.fullNameRu,
    row.courseCode,
    ...(isNoted ? [noteInWords(t, row)] : []),
  ]);
  return renderTable(head, lines, columns);
}

function asJson({ annulled, ...row }: JournalRow) {
  return { ...row, ...standingAsJson({ annulled, ...row }) };
}
