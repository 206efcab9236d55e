import { dirname } from "node:path";
import { DUPLICATE_MARKS, valuesOfDuplicate } from "../../documents/duplicate-values.js";
import { fieldValues } from "../../documents/field-values.js";
import { unprintable } from "../../documents/unprintable.js";
import type { HolderAsIssued } from "../../model/as-issued.js";
import { DOCUMENT_KINDS } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { readCentre } from "../../register/centre/settings.js";
import { type DuplicateOrder, issueDuplicate } from "../../register/documents/duplicate.js";
import type { KnownDocument } from "../../register/documents/known-documents.js";
import { fileOfDocument } from "../../register/documents/numbers.js";
import { pressRun } from "../documents/press-run.js";
import { editionsFor } from "../editions/editions-for.js";
import { refuseEmptyPlaces, refuseMissingValues } from "../issue/refuse-incomplete.js";
import { actOf, type Session } from "../session.js";

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
  session: Session,
  wishes: DuplicateWishes,
): Promise<KnownDocument> {
  const { t, register } = session;
  const { original, issuedOn, newName } = wishes;
  const { kind, course } = original;
  const centre = await readCentre(register.db);
  const valuesFor = (number: string, holder: HolderAsIssued, checkSecret: string | null) => {
    const facts = { centre, course, enrolment: holder, number, issuedOn, checkSecret };
    return valuesOfDuplicate(original.values, fieldValues(facts), original);
  };
  const forms = await editionsFor(session, [kind], issuedOn);
  if (!forms.editions.get(kind)?.marksDuplicates) throw notMarked(wishes);
  const values = valuesFor("-", { ...original.holder, ...newName?.names }, null);
  const poorest = new Map([[kind, values]]);
  refuseMissingValues(t, original.courseCode, { poorest, unprintable: unprintable(values) });
  refuseEmptyPlaces(forms.editions, poorest);
  const folder = dirname(fileOfDocument(course.code, issuedOn, "-"));
  return pressRun(session, { forms, folder, size: 1 }, (press) => {
    const order: DuplicateOrder = {
      ...wishes,
      numberPatterns: centre.numberPatterns,
      render: (planned, holder) =>
        press.make(planned, valuesFor(planned.number, holder, press.checkSecret)),
      written: press.written,
    };
    return issueDuplicate(register.db, order, actOf(session));
  });
}

function notMarked({ original: { kind }, issuedOn }: DuplicateWishes): UserError {
  return new UserError("duplicate-not-marked", {
    file: `${kind}.docx`,
    appendix: DOCUMENT_KINDS[kind].appendix,
    date: issuedOn,
    ...DUPLICATE_MARKS,
  });
}
