import { dirname } from "node:path";
import { fieldValues, unprintable } from "../documents/field-values.js";
import type { Course, IsoDate } from "../model/course.js";
import type { DocumentKind, HolderAsIssued } from "../model/document.js";
import { UserError } from "../model/errors.js";
import { readCentre } from "../register/centre/settings.js";
import { getCourse } from "../register/courses/courses.js";
import { type AnewOrder, issueAnew } from "../register/documents/anew.js";
import { type Original, originalNumbered } from "../register/documents/annulment.js";
import { fileOfDocument } from "../register/documents/document-places.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import type { KnownDocument } from "../register/documents/known-documents.js";
import { annulling } from "./annulled-files.js";
import { correctionOf, type PersonSaid } from "./correct-person.js";
import { type DifferingDocument, differingAmong } from "./differing-documents.js";
import { type DocumentMaker, pressRun } from "./documents.js";
import { editionsFor } from "./editions/editions-for.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./issue/plan-issue.js";
import { actOf, decidingAnew, type Session, todayOf } from "./session.js";
import { dateNotBefore, refuseAnnulled } from "./standing.js";
import { readReason } from "./typed-text.js";

/** What a document says wrongly of its holder, put right, and why. */
export interface CorrectingDocument
  extends Pick<PersonSaid, "nameKk" | "nameRu" | "iin" | "accept" | "reason"> {
  /** As a person writes it. */
  number: string;
  /** Today, where nothing is said. */
  date?: IsoDate;
}

/** A document that was issued in the place of one that was wrong. */
export interface CorrectedDocument {
  original: Original;
  anew: KnownDocument;
  reason: string;
}

/**
 * Corrects a name or an IIN that was wrong when a document was issued: the document is annulled, the
 * person put right, and another one issued with a number of its own, all of it or nothing.
 *
 * @param agree sees the document and what it says otherwise than the next one will; false leaves all as
 *   it is
 * @returns null where somebody did not agree
 * @throws UserError `duplicate-name-halves` where only one of two spellings is given,
 *   `nothing-to-change`, and as `correctPerson`, `annulNumbered`, `dateNotBefore`, `issueAnew`, and where
 *   its file cannot be written
 */
export function correctDocument(
  session: Session,
  { number: said, reason: given, date, ...wishes }: CorrectingDocument,
  agree: (original: Original, differing: DifferingDocument) => Promise<boolean>,
): Promise<CorrectedDocument | null> {
  const { t, register } = session;
  const { db } = register;
  const reason = readReason(t, given);
  const change = correctionOf(wishes, todayOf(session));
  const correction = { ...change, reason, letsCheckDigitPass: wishes.accept !== undefined };
  return decidingAnew(session.isAsked, async () => {
    const original = await originalNumbered(db, said);
    refuseAnnulled(original);
    const issuedOn = dateNotBefore(session, original, date);
    refuseHalfOfName(original, change);
    const [document] = await documentsThenAndNow(db, { numbers: [original.number] });
    if (!document) throw new UserError("register-changed");
    const { iin, identityDocument } = document.now.holder;
    const identity = iin ?? identityDocument;
    if (identity === null) throw new UserError("trainee-not-found");
    const { outcome, hoursAttended } = original.holder;
    const { nameNow } = original;
    const holder = { ...document.now.holder, ...nameNow, ...change, outcome, hoursAttended };
    const [differing] = differingAmong([{ ...document, now: { ...document.now, holder } }]);
    if (!differing) throw new UserError("nothing-to-change");
    const issue = await readyAnew(session, { original, identity, correction, issuedOn }, holder);
    if (!(await agree(original, differing))) return null;
    return { original, anew: await issue(), reason };
  });
}

/** The Kazakh half would keep the wrong name, or the Russian one. */
function refuseHalfOfName(
  { holder, nameNow }: Original,
  { fullNameKk, fullNameRu }: { fullNameKk?: string; fullNameRu?: string },
): void {
  if ((fullNameKk === undefined) === (fullNameRu === undefined)) return;
  const hasTwo = [holder, nameNow].some((name) => name.fullNameKk !== name.fullNameRu);
  if (hasTwo) throw new UserError("duplicate-name-halves");
}

type Anew = Pick<AnewOrder, "original" | "identity" | "correction" | "issuedOn">;

/** Sees to it that the document can be made before anybody is asked. @returns what issues it */
async function readyAnew(session: Session, anew: Anew, holder: HolderAsIssued) {
  const { t, register } = session;
  const { original, issuedOn } = anew;
  const { kind, courseCode } = original;
  const centre = await readCentre(register.db);
  const valuesFor = (
    number: string,
    enrolment: HolderAsIssued,
    course: Course,
    checkSecret: string | null,
  ) => fieldValues({ centre, course, enrolment, number, issuedOn, checkSecret });
  const forms = await editionsFor(session, [kind], issuedOn);
  const values = valuesFor("-", holder, await getCourse(register.db, courseCode), null);
  const poorest = new Map([[kind, values]]);
  refuseMissingValues(t, courseCode, { poorest, unprintable: unprintable(values) });
  refuseEmptyPlaces(forms.editions, poorest);
  const folder = dirname(fileOfDocument({ courseCode, issuedOn, number: "-" }));
  const issue = (press: DocumentMaker<DocumentKind>) => {
    const { numberPatterns, fileNames } = centre;
    const render: AnewOrder["render"] = (planned, enrolment, course) =>
      press.make(planned, valuesFor(planned.number, enrolment, course, press.checkSecret));
    const order = { ...anew, numberPatterns, fileNames, render, written: press.written };
    return issueAnew(register.db, order, actOf(session));
  };
  return () =>
    annulling(session, original, () => pressRun(session, { forms, folder, size: 1 }, issue));
}
