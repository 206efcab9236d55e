import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readUserFile } from "../../src/files/read-user-file.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kualik-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what the user named", () => {
  test("is read", () => {
    writeFileSync(join(folder, "list.csv"), "ФИО");
    expect(Buffer.from(readUserFile(join(folder, "list.csv"))).toString()).toBe("ФИО");
  });

  test.skipIf(process.platform === "win32")("may not be a device, which never ends", () => {
    expect(() => readUserFile("/dev/zero")).toThrowError(
      expect.objectContaining({ code: "file-irregular", params: { file: "zero" } }),
    );
  });

  test("may not be a folder, nor missing", () => {
    const withCode = (code: string) => expect.objectContaining({ code });
    expect(() => readUserFile(folder)).toThrowError(withCode("file-is-folder"));
    expect(() => readUserFile(join(folder, "no.csv"))).toThrowError(withCode("file-not-found"));
  });

  test("may not be larger than 64 MB", () => {
    const path = join(folder, "large.csv");
    writeFileSync(path, "");
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(() => readUserFile(path)).toThrowError(
      expect.objectContaining({
        code: "roster-too-large",
        params: { file: "large.csv", limit: "file-size", most: 64 },
      }),
    );
  });
});
