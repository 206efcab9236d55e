import { parseTypedMoment, readTypedMoment, shortDate, shortMoment } from "../language/dates.js";
import { type Blank, parseBlank } from "../model/blank.js";
import {
  type ClockTime,
  FIRST_YEAR,
  LAST_YEAR,
  parseClockPeriod,
  parseClockTime,
} from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind, documentKindMeant } from "../model/document.js";
import { UserError } from "../model/errors.js";
import { parsePresentedIdentity } from "../model/identity.js";
import { isoDate, parseTypedDate } from "../model/iso-date.js";
import {
  TEMPLATE_KIND_NAMES,
  type TemplateKind,
  templateKindMeant,
} from "../model/template-kind.js";
import { tidy } from "../model/tidy-text.js";
import { readDateWithYear, readTypedDate } from "../model/typed-date.js";
import type { Value } from "./command.js";

/**
 * A day that has been, or today, in whatever form it is written: `2026-03-13`, 13.03.26, «13 марта»,
 * «кеше».
 */
export function date(): Value<IsoDate> {
  return { ...typed(readTypedDate), expected: (t) => t("usage.expected-date"), picked: "today" };
}

/** The same where the day may lie ahead, or long ago: its year has to be told. */
export function dateWithYear(): Value<IsoDate> {
  return { ...typed(readDateWithYear), expected: (t) => t("usage.expected-date-with-year") };
}

function typed(read: typeof readTypedDate) {
  return {
    place: "date",
    parse: (text: string, today: () => IsoDate) =>
      parseTypedDate(text) ?? read(text, today())?.date ?? null,
    understood(text: string, today: () => IsoDate) {
      if (parseTypedDate(text) !== null) return null;
      const found = read(text, today());
      return found?.isCompleted ? shortDate(found.date) : null;
    },
  };
}

/** A day and a time of day: `2026-03-16T09:05`, `16.03.2026 09:05`, «вчера 9:05». It is read as UTC. */
export function moment(): Value<string> {
  return {
    place: "time",
    parse: (text, today) =>
      parseTypedMoment(text) ?? readTypedMoment(text, today())?.moment ?? null,
    expected: (t) => t("usage.expected-moment"),
    understood(text, today) {
      if (parseTypedMoment(text) !== null) return null;
      const found = readTypedMoment(text, today());
      return found?.isCompleted ? shortMoment(found.moment) : null;
    },
  };
}

/** A month: `2026-10`, `10.2026`. */
export function month(): Value<string> {
  return {
    place: "period",
    parse(text) {
      const [, year, month] =
        /^(\d{4})-(\d{1,2})$/.exec(text.trim()) ?? /^()(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
      const date = isoDate(Number(year || text.trim().slice(-4)), Number(month), 1);
      return date === null ? null : date.slice(0, "2026-10".length);
    },
    expected: (t) => t("usage.expected-month"),
    picked: "month",
  };
}

/** A year that the calendar can have. */
export function year(): Value<number> {
  return {
    place: "year",
    parse(text) {
      const year = /^\d{4}$/.test(text) ? Number(text) : 0;
      return FIRST_YEAR <= year && year <= LAST_YEAR ? year : null;
    },
    expected: (t) => t("usage.expected-year", { first: FIRST_YEAR, last: LAST_YEAR }),
  };
}

/** A time of day: `08:00`. */
export function clockTime(): Value<ClockTime> {
  return { place: "time", parse: parseClockTime, expected: (t) => t("usage.expected-time") };
}

/** From a time of day to a later one: `13:00-14:00`. */
export function clockPeriod(): Value<[start: ClockTime, end: ClockTime]> {
  return {
    place: "period",
    parse: parseClockPeriod,
    expected: (t) => t("usage.expected-time-period"),
  };
}

/** The code of a course that the register has; the beginning is enough where no other begins so. */
export function courseCode(): Value<string> {
  return { ...newCourseCode(), begun: "course" };
}

/** The code of a course that the register may not have yet. */
export function newCourseCode(): Value<string> {
  return { ...asMeant("code"), picked: "course" };
}

/** The registration number of an issued document, however it is written; at a terminal its end is enough. */
export function documentNumber(): Value<string> {
  return { ...wholeDocumentNumber("number"), begun: "document" };
}

/** The same where a bare number may mean something else, a line of a sheet for instance. */
export function wholeDocumentNumber(place: string): Value<string> {
  return { ...asMeant(place), picked: "document" };
}

/** The number under which a request was received. */
export function requestNumber(): Value<string> {
  return { ...asMeant("number"), picked: "request" };
}

/** Who is meant: by IIN, or by the number of another identity document. */
export function person(place = "identity"): Value<string> {
  return { ...asMeant(place), picked: "person" };
}

/** The identity document that somebody showed, its kind and number: «паспорт N12345678». */
export function presentedDocument(): Value<string> {
  return {
    place: "text",
    parse(said) {
      if (parsePresentedIdentity(said) === null) throw new UserError("presented-identity-invalid");
      return said;
    },
  };
}

/** A user of the computer, as the journal keeps them. */
export function operator(): Value<string> {
  return { ...asMeant("text"), picked: "operator" };
}

/** What was copied from somewhere comes without the marks that nobody sees. */
function asMeant(place: string): Value<string> {
  return { place, parse: tidy };
}

/** A pre-printed blank by what stands on it: «АБ 000123». */
export function blank(place = "blank"): Value<Blank> {
  return {
    place,
    parse(said) {
      const read = parseBlank(said);
      // What was typed may be an IIN, so it must not come back in a message as it would by `expected`.
      if (!read) throw new UserError("blank-number");
      return read;
    },
  };
}

/** A kind of document, by its name in any of the three languages or its appendix: «справка», `3`. */
export function documentKind(): Value<DocumentKind> {
  return kindNamed(documentKindMeant, DOCUMENT_KIND_NAMES);
}

/** A kind of template, by its name in any of the three languages or its appendix: «справка», `3`. */
export function templateKind(): Value<TemplateKind> {
  return kindNamed(templateKindMeant, TEMPLATE_KIND_NAMES);
}

/** Where none is of that name, a UserError `kind-unknown` tells all there are. */
function kindNamed<Kind>(named: (text: string) => Kind | null, known: readonly string[]) {
  return {
    place: "kind",
    parse(kind: string) {
      const read = named(kind);
      if (!read) throw new UserError("kind-unknown", { kind, kinds: known.join(", ") });
      return read;
    },
  };
}
