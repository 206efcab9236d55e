import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { portsOf } from "../cli/in-register.js";
import { writeRecordedFiles } from "../files/write-file-whole.js";
import { UserError } from "../model/errors.js";
import { addJournalEntry } from "../register/journal-entries.js";
import { documentNumbered } from "../register/known-documents.js";
import { noticeNumbered } from "../register/notices.js";
import type { Register } from "../register/open-register.js";
import { makeAgain, makeNoticeAgain } from "../work/documents/make-again.js";
import { hasSame, type WrittenAgain, writeInPlace } from "../work/documents/write-in-place.js";
import { actNow, type Context, DONE } from "./context.js";
import { withRegister } from "./with-register.js";

export interface ReprintOptions {
  out?: string;
  json?: boolean;
}

/** `kualik reprint`: a document or a notice again as it was issued, byte for byte. */
export async function reprint(
  context: Context,
  said: string,
  { out, json }: ReprintOptions,
): Promise<number> {
  const { t, screen, cwd } = context;
  return withRegister(context, async (register) => {
    const issued = await issuedUnder(register, said);
    const { number, kind, sha256, status, bytes } = issued;
    const holds = status === "issued";
    // The register keeps the file of what it annulled, but no other copy of it is to go out.
    if (!holds && out !== undefined) throw new UserError("reprint-annulled", { number });
    const path = out === undefined ? null : resolve(cwd, out);
    const isElsewhere = path !== null && path !== join(register.folder.root, issued.file);
    const { path: file, written } = isElsewhere
      ? await writeElsewhere(context, register, path, issued)
      : await writeInPlace({ ...portsOf(context, {}), register }, issued, bytes);
    if (json) {
      screen.data(JSON.stringify({ number, kind, file, sha256, written, status }, null, 2));
    }
    screen.say(t(written ? "reprint.done" : "reprint.there", { number, file }));
    if (!holds) screen.say(t("verify.holds-no-longer", { number }));
    return DONE;
  });
}

async function issuedUnder({ db }: Register, said: string) {
  const notice = await noticeNumbered(db, said);
  if (notice) {
    return { ...notice, status: "issued" as const, bytes: await makeNoticeAgain(db, notice) };
  }
  const document = await documentNumbered(db, said);
  return { ...document, bytes: await makeAgain(db)(document) };
}

async function writeElsewhere(
  context: Context,
  { db }: Register,
  path: string,
  { number, bytes }: { number: string; bytes: Buffer },
): Promise<WrittenAgain> {
  if (hasSame(path, bytes)) return { path, written: false };
  if (existsSync(path)) throw new UserError("file-in-the-way", { file: basename(path) });
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(db, actNow(context), "reprint", number, { to: "elsewhere" }),
  );
  return { path, written: true };
}
