import { expect, test } from "vitest";
import { zipOf } from "../../scripts/portable/zip.mjs";
import { FILES_TO_PACK } from "../samples.js";

test("the same files in whatever order are the same bytes", () => {
  expect(zipOf("folder", FILES_TO_PACK)).toEqual(zipOf("folder", FILES_TO_PACK.toReversed()));
});

test("names are marked as UTF-8", () => {
  const zip = Buffer.from(zipOf("папка", FILES_TO_PACK));
  const entry = zip.indexOf("PK\x01\x02", 0, "latin1");
  expect(zip.readUInt16LE(entry + 8) & 0x0800).toBe(0x0800);
});
