import { dateInWords, periodInWords } from "../language/dates-in-words.js";
import { hoursInWords, volumeInWords } from "../language/volume-in-words.js";
import type { HolderAsIssued } from "../model/as-issued.js";
import type { Centre } from "../model/centre.js";
import type { Course, IsoDate } from "../model/course.js";
import { DOCUMENT_FIELDS, type DocumentKind, type FieldValues } from "../model/document.js";
import { checkCode } from "./check-code.js";
import { NO_DUPLICATE } from "./duplicate-values.js";

/** Everything a document says, before it is put into words. */
export interface DocumentFacts {
  centre: Centre;
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
  /** What is the same in all of them. */
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
  const same = {
    issue_date_kk: dateInWords(issuedOn, "kk"),
    issue_date_ru: dateInWords(issuedOn, "ru"),
    city_kk: centre.cityKk,
    city_ru: centre.cityRu,
    issuer_kk: centre.nameKk,
    issuer_ru: centre.nameRu,
    period_kk: periodInWords(course.start, course.end, "kk"),
    period_ru: periodInWords(course.start, course.end, "ru"),
    programme_kk: course.titleKk,
    programme_ru: course.titleRu,
    specialty_kk: course.specialtyKk ?? "",
    specialty_ru: course.specialtyRu ?? "",
    volume_kk: volumeInWords(course.hours, course.credits, "kk"),
    volume_ru: volumeInWords(course.hours, course.credits, "ru"),
    head_position_kk: centre.headPositionKk,
    head_position_ru: centre.headPositionRu,
    head_name_kk: centre.headNameKk,
    head_name_ru: centre.headNameRu,
    ...NO_DUPLICATE,
  };
  return {
    same,
    ownOf: (enrolment, number) => ({
      ...ownValues(enrolment, number),
      ...(checkSecret === null
        ? NO_CODES
        : codeValues(checkSecret, { course, issuedOn, enrolment, number })),
    }),
  };
}

const NO_CODES = { check_code: "", qr_code: "" };

function ownValues(enrolment: HolderAsIssued, number: string): FieldValues {
  return {
    registration_number: number,
    full_name_kk: enrolment.fullNameKk,
    full_name_ru: enrolment.fullNameRu,
    identity_kk: identityInWords(enrolment, "ЖСН"),
    identity_ru: identityInWords(enrolment, "ИИН"),
    attended_kk: attendedInWords(enrolment, "kk"),
    attended_ru: attendedInWords(enrolment, "ru"),
  };
}

function attendedInWords({ hoursAttended }: HolderAsIssued, language: "kk" | "ru"): string {
  return hoursAttended === null ? "" : hoursInWords(hoursAttended, language);
}

function codeValues(
  secret: string,
  { course, issuedOn, enrolment, number }: Omit<DocumentFacts, "centre" | "checkSecret">,
): FieldValues {
  const { fullNameKk, fullNameRu } = enrolment;
  const programme = { programmeKk: course.titleKk, programmeRu: course.titleRu };
  const code = checkCode(secret, { number, issuedOn, fullNameKk, fullNameRu, ...programme });
  return { check_code: code, qr_code: qrText(number, issuedOn, code) };
}

/**
 * What a phone reads from the code: enough to ask the centre about the document, and nothing of whose it
 * is. Capitals, digits and blanks make the smallest code.
 */
function qrText(number: string, issuedOn: IsoDate, checkCode: string): string {
  return `${number} ${issuedOn} ${checkCode}`;
}

function identityInWords({ iin, identityDocument }: HolderAsIssued, label: "ЖСН" | "ИИН"): string {
  return iin ? `${label} ${iin}` : (identityDocument ?? "");
}

/** The fields that a document of this kind must have and `values` lacks. */
export function missingValues(kind: DocumentKind, values: FieldValues): string[] {
  return Object.entries(DOCUMENT_FIELDS[kind])
    .filter(([field, need]) => need === "required" && !values[field])
    .map(([field]) => field);
}
