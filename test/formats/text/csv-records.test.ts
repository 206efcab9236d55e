import { expect, test } from "vitest";
import { readCsvRecords } from "../../../src/formats/text/csv-records.js";

test("a record knows the lines that it takes; blank lines are records too", async () => {
  expect(await readCsvRecords('a;b\n"c\nd";e\n\nf', { delimiter: ";" })).toEqual([
    { first: 1, last: 1, fields: ["a", "b"] },
    { first: 2, last: 3, fields: ["c\nd", "e"] },
    { first: 4, last: 4, fields: [""] },
    { first: 5, last: 5, fields: ["f"] },
  ]);
});

test("a quote without an end is refused with the line where its record begins", async () => {
  await expect(readCsvRecords('a;b\nc;"d\ne', { delimiter: ";" })).rejects.toMatchObject({
    fault: "quotes",
    told: { line: 2 },
  });
});
