import { hash, randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { pendingFiles } from "../../files/pending-files.js";
import type { FieldValues } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { keepCheckSecret } from "../../register/centre/settings.js";
import type { RenderedDocument } from "../../register/documents/issue.js";
import { type EditionsOfDay, takeChanged } from "../editions/editions-for.js";
import { actOf, type Session } from "../session.js";

/** Documents that are to be made and entered together. */
interface PressOrder<Kind extends TemplateKind> {
  /** From what they are made; see `editionsFor`. */
  forms: EditionsOfDay<Kind>;
  /** Where their files are to lie, inside the register folder. */
  folder: string;
  /** How many it is likely to be. */
  size: number;
  /** The field values that are the same in all of them. */
  same?: FieldValues;
}

/** Makes documents while the register takes their numbers. */
export interface DocumentMaker<Kind extends TemplateKind> {
  /** Makes check codes; null where no template shows one. */
  checkSecret: string | null;
  /** Makes a document, once; its bytes wait aside. @param values but for those that all have */
  make(planned: { kind: Kind; file: string }, values: FieldValues): RenderedDocument;
  /** The bytes of the document that was made last. */
  last(): Buffer;
  /** Waits while too many files wait to be written. */
  room(): Promise<void>;
  /** Waits until all files lie aside: one that cannot be written stops everything. */
  written(): Promise<void>;
}

/**
 * The one way in which documents are made: changed templates come into force, the register takes numbers
 * in a transaction in which each document is made once, and its file waits aside; it appears in its place
 * only after the register has it, and goes where the register does not.
 *
 * @param enter what happens in the register; null where nothing was left to issue
 * @throws UserError `register-changed` where a document has no edition, what `enter` throws, and where a
 *   file cannot be written
 */
export async function pressRun<Kind extends TemplateKind, Entered>(
  session: Session,
  { forms, folder, size, same = {} }: PressOrder<Kind>,
  enter: (press: DocumentMaker<Kind>) => Promise<Entered>,
): Promise<Entered> {
  const { t, now, register } = session;
  await takeChanged(session, forms);
  // Where a template shows check codes, the documents have them; making them costs what it costs.
  const showsCodes = [...forms.editions.values()].some(({ showsCheckCode }) => showsCheckCode);
  const secret = randomBytes(32).toString("hex");
  const checkSecret = showsCodes
    ? await keepCheckSecret(register.db, secret, actOf(session))
    : null;
  const files = pendingFiles(register.folder.issuedPath, join(register.folder.root, folder));
  const progress = session.progress(t("issue.progress"), size);
  // One object for all documents: each has the same fields of its own.
  const all = { ...same };
  let bytes: Buffer = Buffer.alloc(0);
  try {
    const entered = await enter({
      checkSecret,
      make({ kind, file }, values) {
        const edition = forms.editions.get(kind);
        if (!edition) throw new UserError("register-changed");
        bytes = edition.fill(Object.assign(all, values));
        files.add(basename(file), bytes);
        progress.step();
        return { edition: edition.sha256, values, sha256: hash("sha256", bytes) };
      },
      last: () => bytes,
      room: files.room,
      written: files.written,
    });
    if (entered !== null) files.settle(now());
    return entered;
  } finally {
    await files.discard();
    progress.end();
  }
}
