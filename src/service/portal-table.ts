import portalColumns from "../../data/portal-columns.json" with { type: "json" };
import { type DocumentKind, documentKindNamed } from "../model/document.js";

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

/** What is wrong with a line; `params` never tell who it is about. */
export interface PortalFault {
  code:
    | "number"
    | "submitted"
    | "submitted-missing"
    | "person"
    | "iin"
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
  /** An IIN, or another document's number, as it is kept; null where it can be none. */
  iinOf(text: string): string | null;
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

/** Reads the portal's list: all requests, or every fault. */
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
  { line, cells }: PortalLine,
  { momentOf, kindOf, iinOf }: PortalReading,
): PortalRequest | PortalFault[] {
  const { number, submitted = "", name = null, document, course: courseCode = null } = cells;
  const saidIin = cells.iin?.replace(/[\s-]/g, "") ?? null;
  const iin = saidIin && iinOf(saidIin);
  const submittedAt = momentOf(submitted);
  const kind = document === undefined ? null : (documentKindNamed(document) ?? kindOf(document));
  const faults = [
    ...(number ? [] : [fault("number", line)]),
    ...(submittedAt ? [] : [faultOfMoment(submitted, line)]),
    ...(saidIin || name ? [] : [fault("person", line)]),
    ...(saidIin && !iin ? [fault("iin", line)] : []),
    ...(document && !kind ? [fault("document", line, { text: document })] : []),
  ];
  if (faults.length > 0 || !number || !submittedAt) return faults;
  return { line, number, submittedAt, iin, name, kind, courseCode };
}

function faultOfMoment(text: string, line: number): PortalFault {
  return text === "" ? fault("submitted-missing", line) : fault("submitted", line, { text });
}

function fault(
  code: PortalFault["code"],
  line: number,
  params: PortalFault["params"] = {},
): PortalFault {
  return { code, line, params };
}
