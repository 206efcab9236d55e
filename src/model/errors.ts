/**
 * Every mistake or misfortune a user can meet, by code. Its words (what happened, what to do) are in
 * the message catalogue under `error.<code>` and `error.<code>.remedy`.
 */
export const ERROR_CODES = [
  // roster files
  "file-not-found",
  "file-unreadable",
  "file-is-folder",
  "file-too-large",
  "file-in-the-way",
  "file-irregular",
  "roster-is-folder",
  "roster-empty",
  "roster-too-large",
  "roster-not-workbook",
  "roster-damaged",
  "roster-password",
  "roster-legacy-format",
  "roster-encoding",
  "encoding-in-doubt",
  "encoding-wrong",
  "roster-csv-broken",
  "roster-no-header",
  "roster-name-with-iin",
  "roster-columns-missing",
  "roster-column-twice",
  "roster-no-rows",
  "sheet-unknown",
  "column-unknown",
  "column-ambiguous",
  "column-field-unknown",
  "column-of-failure",
  "columns-same-field",
  // the register
  "register-not-found",
  "register-forbidden",
  "register-exists",
  "register-file-broken",
  "register-database-missing",
  "register-busy",
  "register-read-only",
  "register-damaged",
  "database-module",
  "register-newer",
  "register-changed",
  "expected-hash",
  "upgrade-without-copy",
  // copies
  "copy-not-verified",
  "copy-not-database",
  "copy-damaged",
  "copy-not-register",
  "copy-newer",
  "passphrase-missing",
  "passphrase-file-empty",
  "passphrase-wrong",
  "restore-where",
  "restore-same-file",
  "number-not-read",
  // files and folders
  "disk-full",
  "folder-not-writable",
  "file-not-writable",
  "file-exists",
  "folder-not-empty",
  // settings
  "centre-data-missing",
  "bin-invalid",
  "text-unprintable",
  "number-pattern",
  "number-pattern-collides",
  "number-taken",
  // courses
  "course-not-found",
  "course-data-missing",
  "course-differs",
  "course-already-issued",
  "course-ends-before-start",
  "nothing-to-change",
  "drop-whom",
  "held-row-not-found",
  "held-row-ambiguous",
  "review-needs-terminal",
  "review-which-course",
  "review-set",
  "review-code",
  "person-not-on-course",
  "person-has-document",
  "undo-nothing",
  "undo-issued",
  "undo-overtaken",
  // trainees
  "trainee-not-found",
  "reason-missing",
  "name-invalid",
  // issuing
  "issue-date-before-end",
  "issue-date-far",
  "issue-value-missing",
  "issue-value-unprintable",
  "kind-unknown",
  "edition-not-found",
  "edition-ambiguous",
  "template-of-other-kind",
  "template-not-found",
  "template-broken",
  "template-faults",
  "template-empty-field",
  "document-differs",
  "number-not-found",
  "number-ambiguous",
  "reprint-differs",
  "document-broken",
  "document-of-many",
  // printing
  "print-editions-clash",
  "print-too-many",
  "print-nothing",
  "print-reversed",
  "print-number-elsewhere",
  "libreoffice-not-found",
  "pdf-not-made",
  // asking
  "nobody-to-ask",
  "export-format",
  "roster-export-format",
  "column-answers-unknown",
  "period-reversed",
] as const;

/** Of these the command line itself is to blame, so they exit as wrong usage does. */
export const USAGE_ERRORS: readonly ErrorCode[] = [
  "passphrase-missing",
  "restore-where",
  "number-not-read",
  "reason-missing",
  "review-needs-terminal",
  "review-which-course",
  "review-set",
  "review-code",
  "sheet-unknown",
  "column-unknown",
  "column-ambiguous",
  "column-field-unknown",
  "column-of-failure",
  "columns-same-field",
  "expected-hash",
  "nothing-to-change",
  "drop-whom",
  "kind-unknown",
  "period-reversed",
];

export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Record<string, string | number>;

/**
 * A failure the user can mend: shown as one sentence with its remedy, never as a stack trace.
 * `params` fill the words; they never carry names or IINs, because errors get pasted elsewhere.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "UserError";
    this.code = code;
    this.params = params;
  }
}
