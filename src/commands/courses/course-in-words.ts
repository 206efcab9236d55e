import { shortDate } from "../../language/short-date.js";
import type { Translate } from "../../language/translate.js";
import type { CourseDraft } from "../../model/course.js";
import { shorten } from "../../ui/shorten.js";

/** In characters. */
const LONGEST_TOPIC = 500;

/** The course as lines of «label: value»; what is not known yet says so. */
export function courseInWords(course: CourseDraft, t: Translate): string {
  const unknown = t("import.value-unknown");
  const { code, kind, titleKk, titleRu, specialtyKk, specialtyRu, hours, credits, start, end } =
    course;
  const lines: [string, string | null | undefined][] = [
    [t("course-field.code"), code ?? unknown],
    [t("course-field.kind"), kind ? t(`course-kind.${kind}`) : unknown],
    [t("course-field.title"), bothLanguages(titleKk, titleRu) ?? unknown],
    [t("course-field.specialty"), bothLanguages(specialtyKk, specialtyRu)],
    [t("course-field.hours"), hours === undefined ? unknown : String(hours)],
    [t("course-field.credits"), credits == null ? null : String(credits)],
    [t("course-field.period"), start && end ? `${shortDate(start)} – ${shortDate(end)}` : unknown],
  ];
  return lines
    .filter(([, value]) => value != null)
    .map(([label, value]) => `${label}: ${shorten(value ?? "", LONGEST_TOPIC)}`)
    .join("\n");
}

function bothLanguages(kk?: string | null, ru?: string | null): string | null {
  return kk && ru && kk !== ru ? `${kk} / ${ru}` : (kk ?? ru ?? null);
}
