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
  /** See `checkCode`; null where the register makes none. */
  checkCode?: string | null;
}

/** The values of every field that any kind of document prints, in words of both languages. */
export function fieldValues({
  centre,
  course,
  enrolment,
  number,
  issuedOn,
  checkCode = null,
}: DocumentFacts): FieldValues {
  const { hoursAttended } = enrolment;
  return {
    registration_number: number,
    issue_date_kk: dateInWords(issuedOn, "kk"),
    issue_date_ru: dateInWords(issuedOn, "ru"),
    city_kk: centre.cityKk,
    city_ru: centre.cityRu,
    issuer_kk: centre.nameKk,
    issuer_ru: centre.nameRu,
    full_name_kk: enrolment.fullNameKk,
    full_name_ru: enrolment.fullNameRu,
    identity_kk: identityInWords(enrolment, "ЖСН"),
    identity_ru: identityInWords(enrolment, "ИИН"),
    period_kk: periodInWords(course.start, course.end, "kk"),
    period_ru: periodInWords(course.start, course.end, "ru"),
    programme_kk: course.titleKk,
    programme_ru: course.titleRu,
    specialty_kk: course.specialtyKk ?? "",
    specialty_ru: course.specialtyRu ?? "",
    volume_kk: volumeInWords(course.hours, course.credits, "kk"),
    volume_ru: volumeInWords(course.hours, course.credits, "ru"),
    attended_kk: hoursAttended === null ? "" : hoursInWords(hoursAttended, "kk"),
    attended_ru: hoursAttended === null ? "" : hoursInWords(hoursAttended, "ru"),
    head_position_kk: centre.headPositionKk,
    head_position_ru: centre.headPositionRu,
    head_name_kk: centre.headNameKk,
    head_name_ru: centre.headNameRu,
    check_code: checkCode ?? "",
    qr_code: checkCode === null ? "" : qrText(number, issuedOn, checkCode),
  };
}

/**
 * What a phone reads from the code: enough to ask the centre about the document, and nothing of whose it
 * is. Capitals, digits and blanks make the smallest code.
 */
function qrText(number: string, issuedOn: IsoDate, checkCode: string): string {
  return `${number} ${issuedOn} ${checkCode}`;
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
