import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addSum, contentOfSummed, sha256Of } from "../../src/files/summed-file.js";
import { temporaryFolder } from "../register/register-under-test.js";
import { summed } from "../summed.js";

const MEGABYTE = 1024 * 1024;

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test.each([0, 1, MEGABYTE - 1, MEGABYTE, 2 * MEGABYTE + 17])(
  "%i bytes get their checksum as the last line, and are known by it",
  (size) => {
    const path = join(temporaryFolder(), "a.db");
    const bytes = Buffer.alloc(size, "копия");
    writeFileSync(path, bytes);
    expect(sha256Of(path)).toBe(sha256(bytes));
    expect(sha256Of(bytes)).toBe(sha256(bytes));
    expect(addSum(path)).toBe(sha256(bytes));
    expect(readFileSync(path)).toEqual(summed(bytes));
    expect(contentOfSummed(path, "a.db")).toEqual({ length: size, sha256: sha256(bytes) });
  },
);

test("a bit that turned is found, and a file without a checksum is all content", () => {
  const path = join(temporaryFolder(), "a.db");
  const bytes = summed(Buffer.alloc(MEGABYTE + 5, "x"));
  bytes[MEGABYTE] = (bytes[MEGABYTE] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(() => contentOfSummed(path, "a.db")).toThrow(
    expect.objectContaining({ code: "copy-damaged", params: { file: "a.db" } }),
  );
  writeFileSync(path, "short");
  expect(contentOfSummed(path, "a.db")).toEqual({
    length: 5,
    sha256: sha256(Buffer.from("short")),
  });
});
