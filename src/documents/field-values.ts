import { dateInWords, periodInWords } from "../language/dates.js";
import { hoursInWords, volumeInWords } from "../language/volume-in-words.js";
import type { Issuer } from "../model/centre.js";
import type { Course, IsoDate } from "../model/course.js";
import {
  DOCUMENT_FIELDS,
  type DocumentKind,
  type FieldValues,
  type HolderAsIssued,
  type NamedDocument,
} from "../model/document.js";
import { documentNamed } from "../model/identity.js";
import { isUnprintable } from "../model/tidy-text.js";
import { checkCode } from "./check-code.js";
import { lengthsOf } from "./long-values.js";
import { printedValues } from "./no-break.js";
import { signatureValues } from "./notice-values.js";

/** Everything a document says, before it is put into words. */
export interface DocumentFacts {
  centre: Issuer;
  course: Course;
  enrolment: HolderAsIssued;
  number: string;
  issuedOn: IsoDate;
  /** Makes check codes, see `checkCode`; null where no template shows one. */
  checkSecret?: string | null;
}

/** The values of every field that any kind of document prints, in words of both languages. */
export function fieldValues({ enrolment, number, ...batch }: DocumentFacts): FieldValues {
  const { same, ownOf } = batchValues(batch);
  return { ...same, ...ownOf(enrolment, number) };
}

/** The values of the documents of one batch, in words of both languages. */
export interface BatchValues {
  same: FieldValues;
  /** What is a document's own, by trainee and registration number. */
  ownOf(enrolment: HolderAsIssued, number: string): FieldValues;
}

/** The values of a batch's documents: what is the same in all of them is put into words once. */
export function batchValues({
  centre,
  course,
  issuedOn,
  checkSecret = null,
}: Omit<DocumentFacts, "enrolment" | "number">): BatchValues {
  const same = printedValues({
    ...signatureValues(centre, issuedOn),
    period_kk: periodInWords(course.start, course.end, "kk"),
    period_ru: periodInWords(course.start, course.end, "ru"),
    programme_kk: course.titleKk,
    programme_ru: course.titleRu,
    specialty_kk: course.specialtyKk ?? "",
    specialty_ru: course.specialtyRu ?? "",
    volume_kk: volumeInWords(course.hours, course.credits, "kk"),
    volume_ru: volumeInWords(course.hours, course.credits, "ru"),
    ...lengthsOf({ programme_kk: course.titleKk, programme_ru: course.titleRu }),
    frame: centre.certificates === "blank" ? "" : SHOWN,
    ...NO_DUPLICATE,
  });
  return {
    same,
    ownOf: (enrolment, number) => ({
      ...printedValues(ownValues(enrolment, number)),
      ...(checkSecret === null
        ? NO_CODES
        : codeValues(checkSecret, { course, issuedOn, enrolment, number })),
    }),
  };
}

/** What a field says that is not printed and only decides what is. */
const SHOWN = "+";

const NO_CODES = { check_code: "", qr_code: "" };

function ownValues(enrolment: HolderAsIssued, number: string): FieldValues {
  const { fullNameKk, fullNameRu, iin, identityDocument, hoursAttended } = enrolment;
  const attended = (language: "kk" | "ru") =>
    hoursAttended === null ? "" : hoursInWords(hoursAttended, language);
  return {
    registration_number: number,
    full_name_kk: fullNameKk,
    full_name_ru: fullNameRu,
    ...lengthsOf({ full_name_kk: fullNameKk, full_name_ru: fullNameRu }),
    identity_kk: iin ? `ЖСН ${iin}` : documentNamed(identityDocument ?? "", "kk"),
    identity_ru: iin ? `ИИН ${iin}` : documentNamed(identityDocument ?? "", "ru"),
    attended_kk: attended("kk"),
    attended_ru: attended("ru"),
  };
}

/**
 * What a phone reads from the code is enough to ask the centre about the document, and nothing of whose
 * it is. Capitals, digits and blanks make the smallest code.
 */
function codeValues(
  secret: string,
  { course, issuedOn, enrolment, number }: Omit<DocumentFacts, "centre" | "checkSecret">,
): FieldValues {
  const { fullNameKk, fullNameRu } = enrolment;
  const programme = { programmeKk: course.titleKk, programmeRu: course.titleRu };
  const code = checkCode(secret, { number, issuedOn, fullNameKk, fullNameRu, ...programme });
  return { check_code: code, qr_code: `${number} ${issuedOn} ${code}` };
}

/** The fields that a document of this kind must have and `values` lacks. */
export function missingValues(kind: DocumentKind, values: FieldValues): string[] {
  return Object.entries(DOCUMENT_FIELDS[kind])
    .filter(([field, need]) => need === "required" && !values[field])
    .map(([field]) => field);
}

/** What a duplicate says that an ordinary document leaves out. */
export const DUPLICATE_FIELDS = ["duplicate_mark", "original_kk", "original_ru"] as const;

/** Those fields as they are written in a template, for messages about them. */
export const DUPLICATE_MARKS = {
  mark: "{{duplicate_mark}}",
  kk: "{{original_kk}}",
  ru: "{{original_ru}}",
};

/** Of a document that is none. */
const NO_DUPLICATE: FieldValues = { duplicate_mark: "", original_kk: "", original_ru: "" };

/** Source: the journal that the register replaces notes a duplicate by these two words. */
const MARK = "ТЕЛНҰСҚА / ДУБЛИКАТ";

/** What marks a duplicate and names the document it was issued for, without any ending of a case. */
export function duplicateValues({ number, issuedOn }: NamedDocument): FieldValues {
  return printedValues({
    duplicate_mark: MARK,
    original_kk: `№ ${number}, ${dateInWords(issuedOn, "kk")}`,
    original_ru: `№ ${number} от ${dateInWords(issuedOn, "ru")}`,
  });
}

/**
 * What belongs to the day on which a document is signed, and to whoever signs: a duplicate has them of
 * its own. Everything else it says as the original did.
 */
const OF_THE_DAY =
  /^(?:registration_number|issue_date|city|(?:long_)?issuer|head|(?:long_)?full_name|check_code|qr_code|frame|logo|created)(?:_|$)/;

/**
 * The values of a duplicate.
 *
 * @param original what the document said that it replaces
 * @param anew the values as they would be made now, from what the original was made from and the name
 *   that the duplicate is to bear
 */
export function valuesOfDuplicate(
  original: FieldValues,
  anew: FieldValues,
  named: NamedDocument,
): FieldValues {
  const kept = Object.entries(original).filter(([field]) => !OF_THE_DAY.test(field));
  return { ...anew, ...Object.fromEntries(kept), ...duplicateValues(named) };
}

/** The fields whose values cannot be printed as they are: nothing is left out of them in silence. */
export function unprintable(values: FieldValues): string[] {
  return Object.keys(values).filter((field) => {
    const value = values[field] ?? "";
    // On paper nobody could tell it from a field that was not filled in.
    return isUnprintable(value) || value.includes("{{") || value.includes("}}");
  });
}
