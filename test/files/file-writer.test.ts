import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startFileWriter } from "../../src/files/file-writer.js";
import { temporaryFolder } from "../register/register-under-test.js";

function writer() {
  const started = startFileWriter();
  onTestFinished(() => started.stop());
  return started;
}

test("every file has its own bytes, however many bundles they fill", async () => {
  const folder = temporaryFolder();
  const files = writer();
  const bytes = Buffer.alloc(100_000);
  for (let index = 0; index < 100; index += 1) {
    // The same memory again: what was taken must not change with it.
    bytes.fill(index);
    files.write(join(folder, String(index)), bytes.subarray(0, 100_000 - index));
    await files.room();
  }
  await files.done();
  expect(readdirSync(folder)).toHaveLength(100);
  for (let index = 0; index < 100; index += 1) {
    const expected = Buffer.alloc(100_000 - index, index);
    expect(readFileSync(join(folder, String(index))).equals(expected)).toBe(true);
  }
});

test("a file larger than a bundle is written, and an empty one", async () => {
  const folder = temporaryFolder();
  const files = writer();
  const large = Buffer.alloc(3_000_000, "large");
  files.write(join(folder, "small"), Buffer.from("small"));
  files.write(join(folder, "large"), large);
  files.write(join(folder, "empty"), Buffer.alloc(0));
  await files.done();
  expect(readFileSync(join(folder, "large")).equals(large)).toBe(true);
  expect(readFileSync(join(folder, "small"), "utf8")).toBe("small");
  expect(statSync(join(folder, "empty")).size).toBe(0);
  expect(statSync(join(folder, "small")).mode & 0o777).toBe(0o600);
});

test("what cannot be written is told, with the system's name of the failure", async () => {
  const folder = temporaryFolder();
  const files = writer();
  files.write(join(folder, "nowhere", "file"), Buffer.from("text"));
  await expect(files.done()).rejects.toMatchObject({
    code: "ENOENT",
    path: join(folder, "nowhere", "file"),
  });
  await expect(files.room()).rejects.toMatchObject({ code: "ENOENT" });
});
