import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { valuesOfDuplicate } from "../../documents/duplicate-values.js";
import { fieldValues } from "../../documents/field-values.js";
import { unprintable } from "../../documents/unprintable.js";
import { pendingFiles } from "../../files/pending-files.js";
import type { HolderAsIssued } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import { DOCUMENT_KINDS, type FieldValues } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import {
  type DuplicateOrder,
  issueDuplicate,
  type Original,
} from "../../register/issue-duplicate.js";
import type { KnownDocument } from "../../register/known-documents.js";
import type { Register } from "../../register/open-register.js";
import { keepCheckSecret, readCentre } from "../../register/settings.js";
import type { ReadyEdition } from "../../work/editions/ready-edition.js";
import { actNow, type Context } from "../context.js";
import { refuseEmptyPlaces, refuseMissingValues } from "../issue/refuse-incomplete.js";
import { editionsFor, takeChanged } from "../templates/editions-for.js";

/** What a duplicate needs besides its original. */
export type DuplicateWishes = Pick<
  DuplicateOrder,
  "original" | "issuedOn" | "reason" | "newName" | "andThen"
>;

/**
 * Issues a duplicate: a document with a number of its own that says what the original said, but for
 * what belongs to the day. The original is annulled. The file appears after the register has it.
 *
 * @throws UserError `duplicate-not-marked` where the form in force cannot say that it is a duplicate,
 *   `issue-value-missing`, `issue-value-unprintable`, `template-empty-field`, `number-taken`,
 *   `register-changed`, and where its file cannot be written
 */
export async function duplicateDocument(
  context: Context,
  register: Register,
  wishes: DuplicateWishes,
): Promise<KnownDocument> {
  const { db, folder } = register;
  const { original, issuedOn, newName } = wishes;
  const { kind, course } = original;
  const centre = await readCentre(db);
  const chosen = await editionsFor(context, register, [kind], issuedOn, {});
  const edition = markedEdition(chosen.editions.get(kind), original, issuedOn);
  const checkSecret = edition.showsCheckCode
    ? await keepCheckSecret(db, randomBytes(32).toString("hex"), actNow(context))
    : null;
  const valuesFor = (number: string, holder: HolderAsIssued) => {
    const facts = { centre, course, enrolment: holder, number, issuedOn, checkSecret };
    return valuesOfDuplicate(original.values, fieldValues(facts), original);
  };
  refuseIncomplete(
    context,
    original,
    edition,
    valuesFor("-", { ...original.holder, ...newName?.names }),
  );
  await takeChanged(context, register, chosen.changed, issuedOn, {});
  const target = dirname(join(folder.root, fileOfDocument(course.code, issuedOn, "-")));
  const files = pendingFiles(folder.issuedPath, target);
  try {
    const order = {
      ...wishes,
      numberPatterns: centre.numberPatterns,
      render({ number, file }: { number: string; file: string }, holder: HolderAsIssued) {
        const values = valuesFor(number, holder);
        const bytes = edition.fill(values);
        files.add(basename(file), bytes);
        return { edition: edition.sha256, values, sha256: sha256Of(bytes) };
      },
      written: files.written,
    };
    const duplicate = await issueDuplicate(db, order, actNow(context));
    files.settle(context.now());
    return duplicate;
  } finally {
    await files.discard();
  }
}

function markedEdition(
  edition: ReadyEdition | undefined,
  { kind }: Original,
  issuedOn: IsoDate,
): ReadyEdition {
  if (edition?.marksDuplicates) return edition;
  throw new UserError("duplicate-not-marked", {
    file: `${kind}.docx`,
    appendix: DOCUMENT_KINDS[kind].appendix,
    date: issuedOn,
    mark: "{{duplicate_mark}}",
    kk: "{{original_kk}}",
    ru: "{{original_ru}}",
  });
}

function refuseIncomplete(
  { t }: Context,
  { kind, courseCode }: Original,
  edition: ReadyEdition,
  values: FieldValues,
): void {
  const kinds = new Map([[kind, { count: 1, poorest: values }]]);
  refuseMissingValues(t, courseCode, { kinds, unprintable: unprintable(values) });
  refuseEmptyPlaces(new Map([[kind, edition]]), { kinds });
}
