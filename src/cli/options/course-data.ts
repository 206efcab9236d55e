import { COURSE_KINDS } from "../../model/course.js";
import { option } from "../option.js";
import { choice } from "../values/choice.js";
import { date } from "../values/date.js";
import { number } from "../values/number.js";
import { text } from "../values/text.js";

/** What a course is. */
export const courseData = {
  kind: option(choice("kind", COURSE_KINDS), "option.kind"),
  titleKk: option(text(), "option.title-kk"),
  titleRu: option(text(), "option.title-ru"),
  specialtyKk: option(text(), "option.specialty-kk"),
  specialtyRu: option(text(), "option.specialty-ru"),
  hours: option(number(), "option.hours"),
  credits: option(number(), "option.credits"),
  start: option(date(), "option.start"),
  end: option(date(), "option.end"),
};
