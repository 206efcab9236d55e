import type { IsoDate } from "./course.js";

/** Whether a document holds: annulled for good, or replaced by a duplicate. */
export type DocumentStatus = "issued" | "annulled" | "replaced";

/** Why a document holds no longer. */
export interface Annulment {
  /** UTC, ISO 8601. */
  at: string;
  reason: string;
  /** Operating-system user. */
  operator: string;
  /** The name by which the register knew that user then; null where it knew none. */
  person: string | null;
}

/** To whom a document was handed last. */
export interface HandedOver {
  to: string;
  on: IsoDate;
  /** Kind and number of the identity document that was shown; null where none was noted. */
  document: string | null;
  /** By what right somebody else than the holder took it. */
  ground: string | null;
}

/** A document as another one names it. */
export interface NamedDocument {
  number: string;
  issuedOn: IsoDate;
}

/** What has become of a document since it was issued. */
export interface DocumentStanding {
  status: DocumentStatus;
  /** Null while it holds. */
  annulled: Annulment | null;
  /** The document in whose place this one was issued. */
  replaces: NamedDocument | null;
  /** The duplicate that was issued in this one's place. */
  replacedBy: NamedDocument | null;
  /** Null while it was not handed over. */
  handedOver: HandedOver | null;
}
