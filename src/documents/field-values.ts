import { dateInWords, periodInWords } from "../language/dates-in-words.js";
import { hoursInWords, volumeInWords } from "../language/volume-in-words.js";
import type { Centre } from "../model/centre.js";
import type { Course, IsoDate } from "../model/course.js";
import { DOCUMENT_FIELDS, type DocumentKind, type FieldValues } from "../model/document.js";
import type { Enrolment } from "../model/trainee.js";

/** Everything a document says, before it is put into words. */
export interface DocumentFacts {
  centre: Centre;
  course: Course;
  enrolment: Enrolment;
  number: string;
  issuedOn: IsoDate;
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
  ownOf(enrolment: Enrolment, number: string): FieldValues;
}

/** The values of a batch's documents: what is the same in all of them is put into words once. */
export function batchValues({
  centre,
  course,
  issuedOn,
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
  };
  return { same, ownOf: ownValues };
}

function ownValues(enrolment: Enrolment, number: string): FieldValues {
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

function attendedInWords({ hoursAttended }: Enrolment, language: "kk" | "ru"): string {
  return hoursAttended === null ? "" : hoursInWords(hoursAttended, language);
}

function identityInWords({ iin, identityDocument }: Enrolment, label: "ЖСН" | "ИИН"): string {
  return iin ? `${label} ${iin}` : (identityDocument ?? "");
}

/** The fields that a document of this kind must have and `values` lacks. */
export function missingValues(kind: DocumentKind, values: FieldValues): string[] {
  return Object.entries(DOCUMENT_FIELDS[kind])
    .filter(([field, need]) => need === "required" && !values[field])
    .map(([field]) => field);
}
