import type { CourseKind, CourseWarningCode } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import type { ErrorCode } from "../model/errors.js";
import type { AuditCheckName, FindingCode } from "../model/finding.js";
import type { HoldingCode, PROBLEM_VARIANTS, ProblemCode } from "../model/problem.js";
import { audit } from "./en/audit.js";
import { corrections } from "./en/corrections.js";
import { desk } from "./en/desk.js";
import { documents } from "./en/documents.js";
import { errors } from "./en/errors.js";
import { help } from "./en/help.js";
import { problems } from "./en/problems.js";
import { requests } from "./en/requests.js";
import { roster } from "./en/roster.js";
import { upkeep } from "./en/upkeep.js";

/**
 * The English catalogue, and the one list of messages: the other languages must have the same keys
 * and the same `{places}`.
 *
 * `problem.*` says what is wrong and what to do; the place (row, cell) is put before it.
 * `error.*` says what happened, `error.*.remedy` what to do.
 */
export const en = {
  ...help,
  ...errors,
  ...problems,
  ...roster,
  ...documents,
  ...requests,
  ...audit,
  ...desk,
  ...corrections,
  ...upkeep,
} as const satisfies Record<string, string> & RequiredMessages;

/** Every code that the program can meet has its words. */
type RequiredMessages = Record<
  | `problem.${ProblemCode}`
  | VariantKey
  | `reason.${HoldingCode}`
  | `error.${ErrorCode}`
  | `error.${ErrorCode}.remedy`
  | `course-warning.${CourseWarningCode}`
  | `finding.${FindingCode}`
  | `audit-check.${AuditCheckName}`
  | `document-kind.${DocumentKind}`
  | `course-kind.${CourseKind}`,
  string
>;

type VariantKey = {
  [Code in keyof typeof PROBLEM_VARIANTS]: `problem.${Code}.${(typeof PROBLEM_VARIANTS)[Code][number]}`;
}[keyof typeof PROBLEM_VARIANTS];

export type Messages = typeof en;
