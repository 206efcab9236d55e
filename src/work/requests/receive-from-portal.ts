import { basename, extname } from "node:path";
import { saysNothing } from "../../checks/cell-values.js";
import { faultsOfName } from "../../checks/faults-of-name.js";
import { signInIin } from "../../checks/iin.js";
import { tidyName } from "../../checks/name.js";
import { isNamed } from "../../checks/name-comparison.js";
import { isDocumentNumber, readTypedIdentity } from "../../checks/read-identity.js";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../../files/read-user-file.js";
import { decodeText } from "../../formats/encodings/decode-text.js";
import type { Grid, GridLine } from "../../formats/tables/grid.js";
import { parseTypedMoment } from "../../language/dates.js";
import { LANGUAGES, loadTranslate, type Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { Problem } from "../../model/problem.js";
import type { RequestRecord } from "../../model/request.js";
import type { TextEncoding } from "../../model/roster.js";
import { findCourse } from "../../register/courses/courses.js";
import type { Db } from "../../register/db/sqlite.js";
import type { Act } from "../../register/journal/entries.js";
import { applicantsNamed, applicantWithIdentity } from "../../register/requests/applicants.js";
import { requestFromPortal } from "../../register/requests/requests.js";
import { normaliseWords } from "../../roster/words.js";
import {
  type PortalFault,
  type PortalField,
  type PortalLine,
  type PortalReading,
  type PortalRequest,
  portalFieldOf,
  readPortalTable,
} from "../../service/portal-table.js";
import { requestTimes } from "../../service/request-times.js";
import type { WorkingClock } from "../../service/working-clock.js";
import { openWorkingClock } from "../calendar.js";
import { actOf, type Session } from "../session.js";
import { enterRequest } from "./receive-request.js";
import type { TimedRequests } from "./requests.js";

interface ReceivedFromPortal extends TimedRequests {
  /** The portal's numbers of those that had been received before. */
  known: string[];
  /** What is wrong with the lines that were not received. */
  faults: PortalFault[];
}

interface PortalFile {
  /** Absolute. */
  path: string;
  /** How the letters of a text are read, where a person says it. */
  encoding?: TextEncoding | undefined;
}

/**
 * Receives the portal's requests from a file, each once. A line that cannot be received keeps nobody
 * else waiting: the time of every other request runs.
 *
 * @throws UserError `portal-file-faults` where no line can be received, `portal-file-columns`,
 *   `portal-file-json`, `encoding-in-doubt`, and what reading a file may meet
 */
export async function receiveFromPortal(
  session: Session,
  file: PortalFile,
): Promise<ReceivedFromPortal> {
  const { db } = session.register;
  const read = readPortalTable(await openPortalFile(session.t, file), await readingOf());
  const clock = await openWorkingClock(db);
  const found = [
    ...(await unknownCourses(db, read.requests)),
    ...unknownYears(clock, read.requests),
  ];
  const faults = [...read.faults, ...found].sort((one, other) => one.line - other.line);
  const faulty = new Set(found.map(({ line }) => line));
  const requests = read.requests.filter(({ line }) => !faulty.has(line));
  if (requests.length === 0 && faults.length > 0) {
    const list = portalFaultsInWords(session.t, faults);
    throw new UserError("portal-file-faults", { file: basename(file.path), list });
  }
  const act = actOf(session);
  return db.transaction().execute(async (transaction) => {
    const received: RequestRecord[] = [];
    const known: string[] = [];
    for (const request of requests) {
      if (await requestFromPortal(transaction, request.number)) known.push(request.number);
      else received.push(await enter(transaction, request, clock, act));
    }
    return { requests: received, known, faults, clock, now: session.now().toISOString() };
  });
}

/** One line for each fault. */
export function portalFaultsInWords(t: Translate, faults: readonly PortalFault[]): string {
  return faults
    .map(({ code, line, params }) => {
      const finding = code === "name" ? faultOfNameInWords(t, params) : "";
      return `  - ${t.loose(`portal-fault.${code}`, { finding, line, ...params })}`;
    })
    .join("\n");
}

/** As of a roster's name, but nothing is quoted of what may be the person's. */
function faultOfNameInWords(t: Translate, { key = "", ...params }: PortalFault["params"]): string {
  return t.loose(`problem.${key}`, params);
}

async function unknownCourses(db: Db, requests: readonly PortalRequest[]): Promise<PortalFault[]> {
  const faults: PortalFault[] = [];
  for (const { line, courseCode: text } of requests) {
    if (text === null || (await findCourse(db, text))) continue;
    faults.push({ code: "course", line, params: { text: LIKE_A_CODE.test(text) ? text : HIDDEN } });
  }
  return faults;
}

/** A code has digits, but no number of a person; what else stands there may be anybody's name. */
const LIKE_A_CODE = /^(?=.*\d)(?!.*\d{6})[\p{L}\d./_-]{1,20}$/u;
const HIDDEN = "…";

/** Lines of which nobody can tell when they are due; the others need not wait for a calendar. */
function unknownYears(clock: WorkingClock, requests: readonly PortalRequest[]): PortalFault[] {
  return requests.flatMap(({ line, submittedAt }) => {
    try {
      requestTimes(clock, "portal", submittedAt);
      return [];
    } catch (error) {
      if (!(error instanceof UserError && error.code === "calendar-year-missing")) throw error;
      return [{ code: "year", line, params: error.params }];
    }
  });
}

/** The portal names documents in the language its user chose. */
async function readingOf(): Promise<PortalReading> {
  const kinds = new Map<string, DocumentKind>();
  for (const language of LANGUAGES) {
    const t = await loadTranslate(language);
    for (const kind of DOCUMENT_KIND_NAMES)
      kinds.set(normaliseWords(t(`document-kind.${kind}`)), kind);
  }
  return {
    momentOf: parseTypedMoment,
    kindOf: (text) => kinds.get(normaliseWords(text)) ?? null,
    identityOf,
    nameOf: readName,
  };
}

function readName(text: string): ReturnType<PortalReading["nameOf"]> {
  const name = tidyName(text);
  if (saysNothing(name)) return { name: "", faults: [] };
  return { name, faults: faultsOfName(text).map(withoutName) };
}

/** Lists of faults are pasted elsewhere: of a name no more is told than the sign that is wrong in it. */
function withoutName({ code, params }: Problem): PortalFault["params"] {
  const { variant, proposal, word = "", ...said } = params;
  if (code === "name-mixed-script") return { key: `${code}.no-proposal` };
  const likely = String(said.sign).startsWith("U+") ? "unseen" : "foreign";
  const wording = variant === "letter" ? likely : variant;
  const key = wording === undefined ? code : `${code}.${wording}`;
  return { ...said, key, word: wording === "joined" ? HIDDEN : word };
}

/** As in rosters: the zeros that a spreadsheet dropped are put back, a promise identifies nobody. */
function identityOf(text: string): ReturnType<PortalReading["identityOf"]> {
  if (saysNothing(text)) return null;
  const { identity, fault } = readTypedIdentity(text);
  const isIin = /^\d{12}$/.test(identity);
  const isPossible = fault === null && (isIin || isDocumentNumber(identity));
  if (isPossible) return { identity: identity.replace(/[\s-]/g, ""), fault: null };
  if (fault === "iin-exponent") return { identity, fault };
  const sign = signInIin(identity);
  return { identity, fault: sign === null ? "iin" : "iin-sign", sign };
}

async function enter(
  db: Db,
  { number, submittedAt, iin, name, kind, courseCode: course }: PortalRequest,
  clock: WorkingClock,
  act: Act,
): Promise<RequestRecord> {
  const applicant = iin ? await applicantWithIdentity(db, iin) : await onlyOneNamed(db, name ?? "");
  const applicantName = name ?? applicant?.fullNameRu ?? null;
  const said = { kind, externalNumber: number, submittedAt, iin, course };
  const fixed = { channel: "portal", subject: "document", identityDocument: null } as const;
  const entry = { ...fixed, ...said, applicant, applicantName };
  return (await enterRequest(db, entry, clock, act)).request;
}

/** A name that several have, or a mere part of one, is nobody's until a person has looked. */
async function onlyOneNamed(db: Db, name: string) {
  const [only, ...others] = await applicantsNamed(db, name);
  return only && others.length === 0 && isNamed(only, name) ? only : null;
}

/** Without these there is no telling whose request it is, nor when it is due. */
const NEEDED = ["number", "submitted"] as const satisfies readonly PortalField[];

/**
 * The lines of the portal's list, whatever file it is in.
 *
 * @throws UserError where the file cannot be read, or lacks columns
 */
async function openPortalFile(t: Translate, { path, encoding }: PortalFile): Promise<PortalLine[]> {
  const bytes = readUserFile(path, PLAIN_FILE);
  const isJson = extname(path).toLowerCase() === ".json";
  return isJson
    ? linesOfJson(bytes, basename(path), encoding)
    : linesOfTable(t, bytes, basename(path), encoding);
}

function linesOfJson(
  bytes: Uint8Array,
  file: string,
  encoding: TextEncoding | undefined,
): PortalLine[] {
  const list = parseJson(bytes, file, encoding);
  if (!Array.isArray(list)) throw new UserError("portal-file-json", { file });
  return list.map((item: unknown, index) => {
    if (typeof item !== "object" || item === null)
      throw new UserError("portal-file-json", { file });
    const cells = Object.entries(item).flatMap(([key, value]) => {
      const field = portalFieldOf(normaliseWords(key));
      const isSaid =
        typeof value === "number" || (typeof value === "string" && value.trim() !== "");
      return field && isSaid ? [[field, String(value).trim()]] : [];
    });
    return { line: index + 1, cells: Object.fromEntries(cells) };
  });
}

function parseJson(bytes: Uint8Array, file: string, encoding: TextEncoding | undefined): unknown {
  const { text, doubt } = readText(bytes, file, encoding);
  if (doubt.length > 0) throw new UserError("encoding-in-doubt", { file });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError("portal-file-json", { file }, cause);
  }
}

/** A text that no known encoding explains is no list of requests either. */
function readText(bytes: Uint8Array, file: string, encoding: TextEncoding | undefined) {
  try {
    return decodeText(bytes, encoding);
  } catch (cause) {
    if (encoding === undefined) throw new UserError("portal-file-json", { file }, cause);
    throw new UserError("encoding-wrong", { file, encoding }, cause);
  }
}

async function linesOfTable(
  t: Translate,
  bytes: Uint8Array,
  file: string,
  encoding: TextEncoding | undefined,
): Promise<PortalLine[]> {
  const [grid] = await filledGrids(bytes, file, encoding);
  const [header, fields] = headerOf(grid?.lines ?? []);
  refuseMissing(t, new Set(fields.values()), file);
  const below = (grid?.lines ?? []).filter(({ row }) => row > (header?.row ?? 0));
  return below.map((line) => ({
    line: line.textLine ?? line.row,
    cells: cellsOf(line, fields),
  }));
}

async function filledGrids(
  bytes: Uint8Array,
  file: string,
  encoding: TextEncoding | undefined,
): Promise<Grid[]> {
  const { namingFile, openGrids } = await import("../../roster/open-roster.js");
  try {
    const { grids, encodingDoubt } = await openGrids(bytes, encoding);
    if (encodingDoubt.length > 0) throw new UserError("encoding-in-doubt");
    return grids.filter(({ lines }) => lines.length > 0);
  } catch (error) {
    // Its words speak of a lecturer's roster; here columns are what is lacking.
    if (error instanceof UserError && error.code === "roster-empty") return [];
    throw namingFile(error, file);
  }
}

function headerOf(lines: readonly GridLine[]): [GridLine | null, Map<number, PortalField>] {
  for (const line of lines) {
    const fields = new Map<number, PortalField>();
    for (const [index, { text }] of line.cells) {
      const field = portalFieldOf(normaliseWords(text));
      if (field && ![...fields.values()].includes(field)) fields.set(index, field);
    }
    if (fields.size > 1) return [line, fields];
  }
  return [null, new Map()];
}

function refuseMissing(t: Translate, fields: ReadonlySet<PortalField>, file: string): void {
  const missing = NEEDED.filter((field) => !fields.has(field)).map((field) =>
    t(`portal-column.${field}`),
  );
  if (!fields.has("iin") && !fields.has("name")) missing.push(t("portal-column.person"));
  if (missing.length > 0) {
    throw new UserError("portal-file-columns", { file, list: missing.join(", ") });
  }
}

function cellsOf(line: GridLine, fields: ReadonlyMap<number, PortalField>): PortalLine["cells"] {
  const cells = [...fields].flatMap(([index, field]) => {
    const cell = line.cells.get(index);
    if (!cell || cell.text.trim() === "") return [];
    const { date, time, text } = cell;
    return [[field, date ? `${date} ${time ?? "00:00"}` : text.trim()] as const];
  });
  return Object.fromEntries(cells);
}
