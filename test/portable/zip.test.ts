import { execFileSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zipOf } from "../../scripts/portable/zip.mjs";
import { withFolder } from "../e2e/kualik.js";

const FILES = [
  { path: "б/оқы.txt", bytes: Buffer.from("Ә"), mode: 0o644 },
  { path: "a", bytes: Buffer.from("#!/bin/sh\n"), mode: 0o755 },
];

test("the same files in whatever order are the same bytes", () => {
  expect(zipOf("folder", FILES)).toEqual(zipOf("folder", FILES.toReversed()));
});

test("names are unpacked as they are, with their rights", () =>
  withFolder((folder) => {
    writeFileSync(join(folder, "it.zip"), zipOf("папка", FILES));
    execFileSync("unzip", ["-q", "it.zip"], { cwd: folder, env: { LC_ALL: "C.UTF-8" } });
    const rights = (path: string) => statSync(join(folder, "папка", path)).mode & 0o700;
    expect(rights("a")).toBe(0o700);
    expect(rights("б/оқы.txt")).toBe(0o600);
  }));

test("names are marked as UTF-8", () => {
  const zip = Buffer.from(zipOf("папка", FILES));
  const entry = zip.indexOf("PK\x01\x02", 0, "latin1");
  expect(zip.readUInt16LE(entry + 8) & 0x0800).toBe(0x0800);
});
