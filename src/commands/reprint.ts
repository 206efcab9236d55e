import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isFileWhole } from "../files/is-file-whole.js";
import { makeFolder } from "../files/make-folder.js";
import { writeRecordedFiles } from "../files/write-file-whole.js";
import { UserError } from "../model/errors.js";
import { addJournalEntry } from "../register/journal-entries.js";
import { documentNumbered } from "../register/known-documents.js";
import { actNow, type Context, DONE } from "./context.js";
import { makeAgain } from "./templates/make-again.js";
import { withRegister } from "./with-register.js";

export interface ReprintOptions {
  out?: string;
  json?: boolean;
}

/** `kualik reprint`: a document again as it was issued, byte for byte. */
export async function reprint(
  context: Context,
  said: string,
  { out, json }: ReprintOptions,
): Promise<number> {
  const { t, screen, cwd } = context;
  return withRegister(context, async ({ db, folder }) => {
    const document = await documentNumbered(db, said);
    const { number, kind, sha256, annulled } = document;
    // The register keeps the file of what it annulled, but no other copy of it is to go out.
    if (annulled && out !== undefined) throw new UserError("reprint-annulled", { number });
    const bytes = await makeAgain(db)(document);
    const ownPlace = join(folder.root, document.file);
    const path = out === undefined ? ownPlace : resolve(cwd, out);
    const isThere = hasSame(path, bytes);
    if (!isThere) {
      if (out === undefined) refuseOther(path, bytes, number);
      else if (existsSync(path)) throw new UserError("file-in-the-way", { file: basename(path) });
      if (path === ownPlace) makeFolder(dirname(path));
      const to = path === ownPlace ? "issued" : "elsewhere";
      await writeRecordedFiles([{ path, bytes }], () =>
        addJournalEntry(db, actNow(context), "reprint", number, { to }),
      );
    }
    const written = !isThere;
    if (json) {
      const { status } = document;
      screen.data(JSON.stringify({ number, kind, file: path, sha256, written, status }, null, 2));
    }
    screen.say(t(written ? "reprint.done" : "reprint.there", { number, file: path }));
    if (annulled) screen.say(t("verify.holds-no-longer", { number }));
    return DONE;
  });
}

function hasSame(path: string, bytes: Buffer): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isDirectory()) throw new UserError("file-is-folder", { file: basename(path) });
  return bytes.equals(readFileSync(path));
}

/** Somebody may have changed the file on purpose: it is not overwritten. One that was cut off is. */
function refuseOther(path: string, bytes: Buffer, number: string): void {
  if (!isFileWhole(path)) return;
  const present = readFileSync(path);
  const isBeginning = bytes.subarray(0, present.length).equals(present);
  if (!isBeginning) throw new UserError("reprint-differs", { number, file: path });
}
