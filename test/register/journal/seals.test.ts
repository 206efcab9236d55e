import { expect, test } from "vitest";
import { hashOfRecord, SEALED_TABLES } from "../../../src/register/journal/seals.js";
import { sha256OfJson } from "../../../src/register/journal/stamp.js";

const STAMP = "at operator person";

/** What is hashed of each row, in this order: another order would be another seal. */
const SEALED = {
  row_states: "id tableName first last states",
  batches: "id person course fieldValues",
  documents:
    "id enrolmentId replacesId kind year sequence number numberKey issuedOn issuedAt issuedBy " +
    "edition batchId fieldValues facts sha256 file",
  annulments: `id documentId reason ${STAMP}`,
  handovers: `id documentId recipient identityDocument ground handedOn ${STAMP}`,
  handovers_taken_back: `id handoverId reason ${STAMP}`,
  blank_ranges: `id series seriesKey digits first last kind note ${STAMP}`,
  blank_uses: `id rangeId number documentId ${STAMP}`,
  blank_releases: `id useId reason ${STAMP}`,
  spoiled_blanks: `id rangeId number reason ${STAMP}`,
  requests:
    "id year sequence channel externalNumber subject kind applicantName applicantIin traineeId " +
    `courseId identityDocument submittedAt receivedAt dueAt ${STAMP}`,
  notices:
    "id requestId kind year sequence number numberKey issuedOn edition fieldValues sha256 file",
  answers: `id requestId result ground explanation documents noticeId ${STAMP}`,
};

test("these tables are sealed", () => {
  expect(SEALED_TABLES).toEqual(Object.keys(SEALED));
});

test.each(SEALED_TABLES)("a row of %s is sealed in the order of its columns", (table) => {
  const columns = SEALED[table].split(" ");
  const record = Object.fromEntries(columns.toReversed().map((column) => [column, column]));
  expect(hashOfRecord(table, { ...record, recordSha256: "not sealed" } as never)).toBe(
    sha256OfJson(columns),
  );
});
