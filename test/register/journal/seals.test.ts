import { expect, test } from "vitest";
import { sha256OfJson } from "../../../src/register/journal/entries.js";
import { hashOfRecord, SEALED_TABLES } from "../../../src/register/journal/seals.js";

const STAMP = "at operator person";

/** What is hashed of each row, in this order: another order would be another seal. */
const SEALED = {
  batches: "id person course field_values",
  documents:
    "id enrolment_id replaces_id kind year sequence number number_key issued_on issued_at issued_by " +
    "edition_sha256 batch_id field_values facts sha256 file",
  annulments: `id document_id reason ${STAMP}`,
  handovers: `id document_id recipient identity_document ground handed_on ${STAMP}`,
  blank_ranges: `id series series_key digits first last kind note ${STAMP}`,
  blank_uses: `id range_id number document_id ${STAMP}`,
  blank_releases: `id use_id reason ${STAMP}`,
  spoiled_blanks: `id range_id number reason ${STAMP}`,
  requests:
    "id year sequence channel external_number subject kind applicant_name applicant_iin trainee_id " +
    `course_id identity_document submitted_at received_at due_at ${STAMP}`,
  notices:
    "id request_id kind year sequence number number_key issued_on edition_sha256 field_values sha256 file",
  answers: `id request_id result ground explanation documents notice_id ${STAMP}`,
};

test("these tables are sealed", () => {
  expect(SEALED_TABLES).toEqual(Object.keys(SEALED));
});

test.each(SEALED_TABLES)("a row of %s is sealed in the order of its columns", (table) => {
  const columns = SEALED[table].split(" ");
  const record = Object.fromEntries(columns.toReversed().map((column) => [column, column]));
  expect(hashOfRecord(table, { ...record, record_sha256: "not sealed" } as never)).toBe(
    sha256OfJson(columns),
  );
});
