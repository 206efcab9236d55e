import type { SheetCell } from "../model/table.js";

/** What a lecturer fills in about a person; a single spelling of a name is either of the two. */
const LECTURER_FIELDS = [
  "iin",
  "nameKk",
  "nameRu",
  "birthDate",
  "identityDocument",
  "hours",
  "outcome",
] as const;

export type LecturerField = (typeof LECTURER_FIELDS)[number];

/** A cell's content, wherever it once stood. */
export type LecturerCell = Omit<SheetCell, "ref">;

/** A person's row in the roster that goes back to the lecturer. */
export interface LecturerRow {
  /** See `heldRowKey`. */
  key: string;
  /** Held rows wait for the lecturer; those of people with a document are to stay as they are. */
  state: "held" | "enrolled" | "issued";
  cells: Partial<Record<LecturerField, LecturerCell>>;
  /** The fields to look at. */
  blamed: LecturerField[];
  /** What is wrong and what to do, a line each, in both languages; empty where nothing is. */
  remarks: { kk: string; ru: string };
}
