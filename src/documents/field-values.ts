import { dateInWords, periodInWords } from "../language/dates.js";
import { hoursInWords, volumeInWords } from "../language/volume-in-words.js";
import type { Centre } from "../model/centre.js";
import type { Course, IsoDate } from "../model/course.js";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type FieldValues,
  type HolderAsIssued,
  type NamedDocument,
} from "../model/document.js";
import { TEMPLATE_FIELDS, type TemplateKind } from "../model/template-kind.js";
import { checkCode } from "./check-code.js";
import { noticeValues } from "./notice-values.js";
import { SAMPLE_FACTS, SAMPLE_NOTICE, SAMPLE_ORIGINAL } from "./sample.js";

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
  return {
    duplicate_mark: MARK,
    original_kk: `№ ${number}, ${dateInWords(issuedOn, "kk")}`,
    original_ru: `№ ${number} от ${dateInWords(issuedOn, "ru")}`,
  };
}

/**
 * What belongs to the day on which a document is signed, and to whoever signs: a duplicate has them of
 * its own. Everything else it says as the original did.
 */
const OF_THE_DAY = [
  "registration_number",
  "issue_date_kk",
  "issue_date_ru",
  "city_kk",
  "city_ru",
  "issuer_kk",
  "issuer_ru",
  "head_position_kk",
  "head_position_ru",
  "head_name_kk",
  "head_name_ru",
  "full_name_kk",
  "full_name_ru",
  "check_code",
  "qr_code",
];

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
  const own = OF_THE_DAY.map((field) => [field, anew[field] ?? ""]);
  return { ...anew, ...original, ...Object.fromEntries(own), ...duplicateValues(named) };
}

/**
 * Control characters, and what XML 1.0 cannot hold at all (section 2.2), which some sheets nevertheless
 * contain. Tabs and line breaks are neither.
 */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;

export function isUnprintable(value: string): boolean {
  return UNPRINTABLE.test(value);
}

/** The fields whose values cannot be printed as they are: nothing is left out of them in silence. */
export function unprintable(values: FieldValues): string[] {
  return Object.keys(values).filter((field) => isUnprintable(values[field] ?? ""));
}

/** A field that templates may print. */
export interface TemplateField {
  field: string;
  /** What it prints for a person and a course that do not exist. */
  example: string;
  /** Whether a template of a kind must print it; kinds that do not know it are left out. */
  needs: Partial<Record<TemplateKind, "required" | "optional">>;
}

/** Every field that one of these kinds knows. */
export function templateFields(
  kinds: readonly TemplateKind[] = DOCUMENT_KIND_NAMES,
): TemplateField[] {
  const examples: FieldValues = {
    ...noticeValues(SAMPLE_NOTICE),
    ...fieldValues(SAMPLE_FACTS),
    ...duplicateValues(SAMPLE_ORIGINAL),
  };
  const fields = new Set(kinds.flatMap((kind) => Object.keys(TEMPLATE_FIELDS[kind])));
  return [...fields].map((field) => {
    const needs = kinds.flatMap((kind) => {
      const need = TEMPLATE_FIELDS[kind][field];
      return need ? [[kind, need]] : [];
    });
    return { field, example: examples[field] ?? "", needs: Object.fromEntries(needs) };
  });
}
