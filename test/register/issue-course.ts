import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentKindFor,
} from "../../src/model/document.js";
import { getCourse } from "../../src/register/courses/courses.js";
import type { EnrolmentState } from "../../src/register/courses/enrolments.js";
import type { RegisterDatabase } from "../../src/register/db/sqlite.js";
import {
  FROM_THE_BEGINNING,
  isKnownEdition,
  putInForce,
} from "../../src/register/documents/editions.js";
import { type IssueOrder, issueDocuments } from "../../src/register/documents/issue.js";
import {
  type BatchDocument,
  documentsOfBatch,
} from "../../src/register/documents/known-documents.js";
import { parseNumberPatterns } from "../../src/register/documents/number-pattern.js";

export const ACT = { operator: "aigul", at: "2026-03-16T04:05:06.789Z" };

/** Issues a course's documents with one edition for each kind and the number as only value. */
export async function issue(
  db: RegisterDatabase,
  code = "AT-2026-014",
  change: Partial<IssueOrder> = {},
): Promise<BatchDocument[]> {
  const course = await getCourse(db, code);
  await keepEditions(db);
  const order: IssueOrder = {
    course,
    issuedOn: "2026-03-16",
    numberPatterns: parseNumberPatterns([]),
    values: { city_ru: "Астана" },
    kindFor: (enrolment: EnrolmentState) => documentKindFor(course.kind, enrolment.outcome),
    render: ({ kind, number }) => ({
      edition: editionOf(kind),
      values: { registration_number: number },
      sha256: `hash of ${number}`,
    }),
    stillHolds: async () => {},
    room: async () => {},
    written: async () => {},
    ...change,
  };
  const batch = await issueDocuments(db, order, ACT);
  return batch === null ? [] : documentsOfBatch(db, batch.id);
}

/** One edition of each kind, in force whenever the test begins. */
export async function keepEditions(db: RegisterDatabase): Promise<void> {
  for (const kind of DOCUMENT_KIND_NAMES) {
    const sha256 = editionOf(kind);
    if (await isKnownEdition(db, kind, sha256)) continue;
    const edition = { sha256, kind, bytes: Buffer.from(kind), press: Buffer.from("press") };
    await putInForce(db, edition, FROM_THE_BEGINNING, ACT);
  }
}

function editionOf(kind: DocumentKind): string {
  return `edition of ${kind}`;
}
