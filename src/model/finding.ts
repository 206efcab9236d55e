/** What `kualik audit` looks at, in the order in which it is told. */
export const AUDIT_CHECKS = [
  "database",
  "structure",
  "chain",
  "expected",
  "seals",
  "rows",
  "numbers",
  "links",
  "editions",
  "settings",
  "documents",
  "strangers",
  "rights",
] as const;

export type AuditCheckName = (typeof AUDIT_CHECKS)[number];

/**
 * Everything that an audit can find. A `finding` says that something is not as it was written, a
 * `remark` that somebody may want to tidy up: it does not make an audit fail. What to do about it is
 * in the catalogue under `finding-remedy.<remedy>`.
 */
export const FINDINGS = {
  "database-damaged": { severity: "finding", remedy: "restore" },
  "database-unsound": { severity: "finding", remedy: "restore" },
  "check-stopped": { severity: "finding", remedy: "restore" },
  "structure-missing": { severity: "finding", remedy: "changed" },
  "structure-differs": { severity: "finding", remedy: "changed" },
  "structure-added": { severity: "finding", remedy: "changed" },
  "entries-missing": { severity: "finding", remedy: "changed" },
  "entry-changed": { severity: "finding", remedy: "changed" },
  "entry-unreadable": { severity: "finding", remedy: "changed" },
  "time-backwards": { severity: "remark", remedy: "clock" },
  "expected-hash-missing": { severity: "finding", remedy: "expected" },
  "record-changed": { severity: "finding", remedy: "changed" },
  "rows-changed": { severity: "finding", remedy: "changed" },
  "rows-missing": { severity: "finding", remedy: "changed" },
  "row-unsealed": { severity: "finding", remedy: "changed" },
  "row-overwritten": { severity: "finding", remedy: "changed" },
  "rows-sealed-twice": { severity: "finding", remedy: "changed" },
  "numbers-missing": { severity: "finding", remedy: "changed" },
  "number-repeated": { severity: "finding", remedy: "changed" },
  "entry-numbers-differ": { severity: "finding", remedy: "changed" },
  "counter-differs": { severity: "finding", remedy: "changed" },
  "link-broken": { severity: "finding", remedy: "changed" },
  "two-living": { severity: "finding", remedy: "changed" },
  "replaced-living": { severity: "finding", remedy: "changed" },
  "replaces-other": { severity: "finding", remedy: "changed" },
  "edition-bytes": { severity: "finding", remedy: "changed" },
  "edition-changed": { severity: "finding", remedy: "changed" },
  "edition-missing": { severity: "finding", remedy: "changed" },
  "edition-unsealed": { severity: "finding", remedy: "changed" },
  "edition-in-force": { severity: "finding", remedy: "changed" },
  "setting-changed": { severity: "finding", remedy: "setting" },
  "setting-missing": { severity: "finding", remedy: "setting" },
  "setting-unsealed": { severity: "finding", remedy: "setting" },
  "check-key-changed": { severity: "finding", remedy: "check-key" },
  "document-record": { severity: "finding", remedy: "changed" },
  "file-missing": { severity: "finding", remedy: "repair" },
  "file-cut-off": { severity: "finding", remedy: "repair" },
  "file-changed": { severity: "finding", remedy: "file-changed" },
  "file-unreadable": { severity: "finding", remedy: "file-unreadable" },
  "stranger-document": { severity: "finding", remedy: "stranger" },
  "lost-document": { severity: "remark", remedy: "lost" },
  "stranger-print": { severity: "remark", remedy: "print" },
  "print-changed": { severity: "remark", remedy: "print" },
  "stranger-file": { severity: "remark", remedy: "tidy" },
  "left-over": { severity: "remark", remedy: "repair" },
  "open-to-others": { severity: "remark", remedy: "repair" },
} as const satisfies Record<string, { severity: "finding" | "remark"; remedy: string }>;

export type FindingCode = keyof typeof FINDINGS;

export type FindingParams = Record<string, string | number>;

/** Something that an audit found: data, whose words are made where it is shown. No people's data. */
export interface AuditFinding {
  check: AuditCheckName;
  code: FindingCode;
  /** What it is about: a registration number, a file, `documents 3`. */
  subject: string;
  /** What its words need. `table` is the name of one, `kind` of a document kind. */
  params: FindingParams;
}

/** Whether it makes an audit fail. */
export function isSerious({ code }: Pick<AuditFinding, "code">): boolean {
  return FINDINGS[code].severity === "finding";
}
