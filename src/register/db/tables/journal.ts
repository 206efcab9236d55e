import {
  changingTable,
  fixed,
  JSON_TEXT,
  keptTable,
  keyOf,
  OWN_KEY,
  STAMP,
  TEXT,
  unique,
} from "./table.js";

/** Who did what, who they are by name, and what the centre says of itself. */
export const JOURNAL_TABLES = {
  settings: changingTable({ key: keyOf(TEXT), value: TEXT }),

  /** The names of those who work with the register; `osUser` is the operating system's. */
  operators: changingTable({ osUser: fixed(keyOf(TEXT)), name: TEXT }),

  /** Who did what, when; rows are only ever added, each sealed with all before it: see `hashOfEntry`. */
  journal: keptTable({
    id: OWN_KEY,
    ...STAMP,
    act: TEXT,
    subject: TEXT,
    details: JSON_TEXT,
    hash: unique(TEXT),
  }),
};
