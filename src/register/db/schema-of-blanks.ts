import type { Generated } from "kysely";
import type { DocumentKind } from "../../model/document.js";
import type { Fixed, Timestamp } from "./schema-columns.js";

/** Paper blanks that were received; rows are only ever added. */
export interface BlankRangesTable {
  id: Generated<number>;
  series: Fixed<string>;
  /** See `seriesKey`. */
  series_key: Fixed<string>;
  digits: Fixed<number>;
  first: Fixed<number>;
  last: Fixed<number>;
  kind: Fixed<DocumentKind | null>;
  note: Fixed<string | null>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** Which document was put onto which blank; rows are only ever added. */
export interface BlankUsesTable {
  id: Generated<number>;
  range_id: Fixed<number>;
  number: Fixed<number>;
  document_id: Fixed<number>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** Entries of uses that were wrong; rows are only ever added. */
export interface BlankReleasesTable {
  id: Generated<number>;
  use_id: Fixed<number>;
  reason: Fixed<string>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** Rows are only ever added. */
export interface SpoiledBlanksTable {
  id: Generated<number>;
  range_id: Fixed<number>;
  number: Fixed<number>;
  reason: Fixed<string>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** A view: the uses that hold. */
export interface BlanksInUseView {
  id: number;
  range_id: number;
  number: number;
  document_id: number;
  /** As `blankText` writes it. */
  blank: string;
}
