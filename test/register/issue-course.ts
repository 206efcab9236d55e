import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentKindFor,
} from "../../src/model/document.js";
import { getCourse } from "../../src/register/courses.js";
import type { EnrolmentState } from "../../src/register/enrolments.js";
import {
  type IssueOrder,
  issueDocuments,
  type NumberedDocument,
} from "../../src/register/issue-documents.js";
import { parseNumberPatterns } from "../../src/register/number-pattern.js";
import type { RegisterDatabase } from "../../src/register/sqlite.js";

export const ACT = { operator: "aigul", at: "2026-03-16T04:05:06.789Z" };

/** Issues a course's documents with one edition for each kind and the number as only value. */
export async function issue(
  db: RegisterDatabase,
  code = "AT-2026-014",
  change: Partial<IssueOrder> = {},
): Promise<NumberedDocument[]> {
  const course = await getCourse(db, code);
  const editions = new Map(
    DOCUMENT_KIND_NAMES.map((kind): [string, { kind: DocumentKind; bytes: Uint8Array }] => [
      editionOf(kind),
      { kind, bytes: Buffer.from(kind) },
    ]),
  );
  const order: IssueOrder = {
    course,
    issuedOn: "2026-03-16",
    numberPatterns: parseNumberPatterns([]),
    editions,
    kindFor: (enrolment: EnrolmentState) => documentKindFor(course.kind, enrolment.outcome),
    render: (kind, _enrolment, number) => ({
      edition: editionOf(kind),
      values: { registration_number: number },
      sha256: `hash of ${number}`,
    }),
    ...change,
  };
  return issueDocuments(db, order, ACT);
}

function editionOf(kind: DocumentKind): string {
  return `edition of ${kind}`;
}
