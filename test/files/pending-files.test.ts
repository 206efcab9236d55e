import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPending } from "../../src/files/left-over.js";
import { pendingFiles } from "../../src/files/pending-files.js";
import { temporaryFolder } from "../register/register-under-test.js";

const NOW = new Date("2026-03-16T04:05:06.789Z");

function folders(): { root: string; target: string } {
  const root = join(temporaryFolder(), "issued");
  return { root, target: join(root, "2026", "AT-2026-014") };
}

function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test("no file stands under its name before all of them are settled", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  files.add("2.docx", Buffer.from("two"));
  expect(existsSync(target)).toBe(false);
  await files.written();
  files.settle(NOW);
  await files.discard();
  expect(contentOf(target)).toEqual({ "1.docx": "one", "2.docx": "two" });
  expect(readdirSync(root)).toEqual(["2026"]);
});

test("files and folders are their owner's alone", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  await files.written();
  files.settle(NOW);
  expect(statSync(target).mode & 0o777).toBe(0o700);
  expect(statSync(join(target, "1.docx")).mode & 0o777).toBe(0o600);
});

test("what is in the folder already stays, and nothing is overwritten", async () => {
  const { root, target } = folders();
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "1.docx"), "of another document");
  writeFileSync(join(target, "notes.txt"), "kept");
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  files.add("2.docx", Buffer.from("two"));
  await files.written();
  files.settle(NOW);
  await files.discard();
  expect(contentOf(target)).toEqual({
    "1.2026-03-16T04-05-06-789Z.old.docx": "of another document",
    "1.docx": "one",
    "2.docx": "two",
    "notes.txt": "kept",
  });
});

test("a folder that somebody else makes meanwhile keeps what it has", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("2.docx", Buffer.from("two"));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "1.docx"), "one");
  await files.written();
  files.settle(NOW);
  expect(contentOf(target)).toEqual({ "1.docx": "one", "2.docx": "two" });
});

test("what is discarded leaves no trace", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  await files.discard();
  expect(existsSync(target)).toBe(false);
  expect(readdirSync(root)).toEqual(["2026"]);
});

test("two files of one name are refused, and the first stays as it is", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  files.add("1.docx", Buffer.from("two"));
  await expect(files.written()).rejects.toMatchObject({
    code: "file-not-writable",
    params: { file: "1.docx" },
  });
  const [aside = ""] = readdirSync(root).filter(isPending);
  expect(contentOf(join(root, aside))).toEqual({ "1.docx": "one" });
  await files.discard();
});

test("the same document made by somebody else meanwhile is not kept twice", async () => {
  const { root, target } = folders();
  const files = pendingFiles(root, target);
  files.add("1.docx", Buffer.from("one"));
  await files.written();
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "1.docx"), "one");
  files.settle(NOW);
  await files.discard();
  expect(contentOf(target)).toEqual({ "1.docx": "one" });
});

test("what another run left stays, which only the register can judge", async () => {
  const { root, target } = folders();
  const cutOff = join(root, ".pending-999999999");
  mkdirSync(cutOff, { recursive: true });
  await pendingFiles(root, target).discard();
  expect(existsSync(cutOff)).toBe(true);
});
