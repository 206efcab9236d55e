import portalColumns from "../../data/portal-columns.json" with { type: "json" };
import { type DocumentKind, documentKindNamed } from "../model/document.js";
import { tidy } from "../model/tidy-text.js";

const PORTAL_FIELDS = ["number", "submitted", "iin", "name", "document", "course"] as const;

export type PortalField = (typeof PORTAL_FIELDS)[number];

/** A request as the portal lists it. */
export interface PortalRequest {
  /** Where it stands in the file, counted from 1. */
  line: number;
  number: string;
  /** UTC. */
  submittedAt: string;
  iin: string | null;
  name: string | null;
  kind: DocumentKind | null;
  courseCode: string | null;
}

/** What stands in a line, by field; what is blank is left out. */
export interface PortalLine {
  line: number;
  cells: Partial<Record<PortalField, string>>;
}

/** What is wrong with a line; what shows `params` must not tell who it is about. */
export interface PortalFault {
  code:
    | "number"
    | "submitted"
    | "submitted-missing"
    | "submitted-other"
    | "year"
    | "person"
    | "name"
    | "iin"
    | "iin-exponent"
    | "iin-sign"
    | "document"
    | "course"
    | "twice";
  line: number;
  params: Record<string, string | number>;
}

/** How the words of a file are understood. */
export interface PortalReading {
  /** A moment as the portal writes it to UTC; null where it is none. */
  momentOf(text: string): string | null;
  /** A document by its name in any language; null where it is none. */
  kindOf(text: string): DocumentKind | null;
  /**
   * An IIN, or another document's number, as it is kept, and why it can be none; `sign` is no digit. Null
   * where the cell says that there is none.
   */
  identityOf(text: string): {
    identity: string;
    fault: "iin" | "iin-exponent" | "iin-sign" | null;
    sign?: string | null;
  } | null;
  /** A name without the accidents of typing, and what makes it nobody's; `name` is blank where none is said. */
  nameOf(text: string): { name: string; faults: PortalFault["params"][] };
}

/**
 * The field that a column holds, by its heading; null where it is none that matters.
 *
 * @param words the heading, levelled
 */
export function portalFieldOf(words: string): PortalField | null {
  const columns: Record<PortalField, string[]> = portalColumns;
  return PORTAL_FIELDS.find((field) => columns[field].includes(words)) ?? null;
}

/** Reads the portal's list: the requests that can be received, and what is wrong with the other lines. */
export function readPortalTable(
  lines: readonly PortalLine[],
  reading: PortalReading,
): { requests: PortalRequest[]; faults: PortalFault[] } {
  const requests: PortalRequest[] = [];
  const faults: PortalFault[] = [];
  for (const line of lines) {
    const read = readLine(line, reading);
    if (Array.isArray(read)) {
      faults.push(...read);
      continue;
    }
    const first = requests.find(({ number }) => number === read.number);
    if (first) faults.push(fault("twice", line.line, { first: first.line }));
    else requests.push(read);
  }
  return { requests, faults };
}

function readLine(
  { line, cells: written }: PortalLine,
  { momentOf, kindOf, identityOf, nameOf }: PortalReading,
): PortalRequest | PortalFault[] {
  const {
    iin: saidIin,
    submitted = "",
    document,
    course: courseCode = null,
    ...said
  } = tidied(written);
  const number = said.number?.replace(AS_DECIMAL, "");
  const { name: saidName, faults: faultsOfName } = nameOf(written.name ?? "");
  const name = saidName || null;
  const person = saidIin === undefined ? null : identityOf(saidIin);
  const submittedAt = momentOf(submitted);
  const kind = document === undefined ? null : (documentKindNamed(document) ?? kindOf(document));
  const faults = [
    ...(number ? [] : [fault("number", line)]),
    ...(submittedAt ? [] : [faultOfMoment(submitted, line)]),
    ...(person || name ? [] : [fault("person", line)]),
    ...(person?.fault ? [fault(person.fault, line, person.sign ? { sign: person.sign } : {})] : []),
    ...faultsOfName.map((params) => fault("name", line, params)),
    ...(document && !kind ? [fault("document", line)] : []),
  ];
  if (faults.length > 0 || !number || !submittedAt) return faults;
  const iin = person?.identity ?? null;
  return { line, number, submittedAt, iin, name, kind, courseCode };
}

/** A spreadsheet writes a number as one with decimals that are nought. */
const AS_DECIMAL = /(?<=^\d+)[.,]0+$/;

/** What stands in the cells; what a person sees nothing in is left out. */
function tidied(cells: PortalLine["cells"]): PortalLine["cells"] {
  const texts = Object.entries(cells).map(([field, text]) => [field, tidy(text)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** Anything else may be a person's number or name that slipped into the wrong column. */
const LIKE_A_MOMENT = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?(?:[T ,]+\d{1,2}(?:[:.]\d{2}){0,2})?$/;

function faultOfMoment(text: string, line: number): PortalFault {
  if (text === "") return fault("submitted-missing", line);
  return LIKE_A_MOMENT.test(text)
    ? fault("submitted", line, { text })
    : fault("submitted-other", line);
}

function fault(
  code: PortalFault["code"],
  line: number,
  params: PortalFault["params"] = {},
): PortalFault {
  return { code, line, params };
}
