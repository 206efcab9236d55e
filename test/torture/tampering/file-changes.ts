import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import type { Pick } from "./changes.js";
import { withAnotherByte } from "./database-changes.js";

/** One byte of a document's file. */
export function changeByte(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  writeFileSync(file, withAnotherByte(readFileSync(file), pick));
  return `a byte of ${relative(root, file)}`;
}

export function cutOff(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  truncateSync(file, pick.below(readFileSync(file).length));
  return `${relative(root, file)} cut off`;
}

export function deleteFile(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  rmSync(file);
  return `${relative(root, file)} deleted`;
}

export function swapFiles(root: string, pick: Pick): string {
  const [one, other] = [documentOf(root, pick), documentOf(root, pick)];
  renameSync(one, `${one}.aside`);
  if (one !== other) renameSync(other, one);
  renameSync(`${one}.aside`, other);
  return `${relative(root, one)} and ${relative(root, other)} swapped`;
}

/** A copy of a document under a number that was never given. */
export function addFile(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  const added = file.replace(/\d+\.docx$/, `${10_000 + pick.below(80_000)}.docx`);
  writeFileSync(added, withAnotherByte(readFileSync(file), pick));
  return `${relative(root, added)} added`;
}

/** One byte of the database's file, wherever it falls. */
export function changeRawByte(root: string, pick: Pick): string {
  const file = join(root, "kualik.db");
  const bytes = readFileSync(file);
  const at = pick.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + pick.below(255));
  writeFileSync(file, bytes);
  return `byte ${at} of kualik.db`;
}

/** Files for the printer can be made at any time, and are not kept as documents are. */
const ISSUED = /(?:^|[/\\])\d[^/\\]*\.docx$/;

function documentOf(root: string, pick: Pick): string {
  const files = readdirSync(join(root, "issued"), { recursive: true, encoding: "utf8" });
  return join(root, "issued", pick.from(files.filter((name) => ISSUED.test(name)).sort()));
}
