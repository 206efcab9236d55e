import { askChoice, askText } from "../../cli/ask.js";
import { parseNumber } from "../../cli/values/number.js";
import type { Translate } from "../../language/translate.js";
import { COURSE_KINDS, type CourseDraft, type IsoDate } from "../../model/course.js";
import { parseTypedDate } from "../../model/iso-date.js";
import { parseDate } from "../../roster/period.js";
import type { MissingOfCourse } from "../../work/import/plan-import.js";

/** Asks for what is missing of a course, one thing after the other. */
export async function askForCourse(
  t: Translate,
  missing: readonly MissingOfCourse[],
): Promise<CourseDraft> {
  let answers: CourseDraft = {};
  for (const field of missing) answers = { ...answers, ...(await ask(t, field)) };
  if (answers.kind === "certification-course" && !missing.includes("specialty")) {
    answers = { ...answers, ...(await ask(t, "specialty")) };
  }
  return answers;
}

async function ask(t: Translate, field: MissingOfCourse): Promise<CourseDraft> {
  switch (field) {
    case "code":
      return { code: await askRequired(t, t("ask.course.code")) };
    case "kind":
      return { kind: await askKind(t) };
    case "title": {
      const titleRu = await askRequired(t, t("ask.course.title-ru"));
      const titleKk = await askText({ message: t("ask.course.title-kk") });
      return { titleRu, titleKk: titleKk || titleRu };
    }
    case "specialty": {
      const specialtyRu = await askRequired(t, t("ask.course.specialty-ru"));
      const specialtyKk = await askText({ message: t("ask.course.specialty-kk") });
      return { specialtyRu, specialtyKk: specialtyKk || specialtyRu };
    }
    case "hours":
      return { hours: await askHours(t) };
    case "start":
      return { start: await askDate(t, t("ask.course.start")) };
    case "end":
      return { end: await askDate(t, t("ask.course.end")) };
    default:
      return {};
  }
}

function askRequired(t: Translate, message: string): Promise<string> {
  return askText({ message, refuse: (answer) => (answer === "" ? t("ask.required") : null) });
}

function askKind(t: Translate) {
  return askChoice(
    t("ask.course.kind"),
    COURSE_KINDS.map((value) => ({ value, name: t(`course-kind.${value}`) })),
  );
}

async function askHours(t: Translate): Promise<number> {
  const refuse = (answer: string) => (parseNumber(answer) ? null : t("ask.number"));
  return parseNumber(await askText({ message: t("ask.course.hours"), refuse })) ?? 0;
}

/** As commands take it, or in words, as rosters have it: «5 марта 2026». */
function dateIn(answer: string): IsoDate | null {
  return parseTypedDate(answer) ?? parseDate(answer);
}

async function askDate(t: Translate, message: string): Promise<string> {
  const refuse = (answer: string) => (dateIn(answer) ? null : t("ask.date"));
  return dateIn(await askText({ message, refuse })) ?? "";
}
