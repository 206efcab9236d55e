import { parseTypedMoment } from "../language/dates.js";
import { type Blank, parseBlank } from "../model/blank.js";
import {
  type ClockTime,
  FIRST_YEAR,
  LAST_YEAR,
  parseClockPeriod,
  parseClockTime,
} from "../model/calendar.js";
import type { IsoDate } from "../model/course.js";
import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindNamed,
} from "../model/document.js";
import { UserError } from "../model/errors.js";
import { parseTypedDate } from "../model/iso-date.js";
import { NOTICE_KINDS, type TemplateKind, templateKindNamed } from "../model/template-kind.js";
import { tidy } from "../model/tidy-text.js";
import type { Value } from "./command.js";

/** A day: `2026-03-13`, `13.03.2026`. */
export function date(): Value<IsoDate> {
  return {
    place: "date",
    parse: parseTypedDate,
    expected: (t) => t("usage.expected-date"),
    picked: "today",
  };
}

/** A day and a time of day: `2026-03-16T09:05`, `16.03.2026 09:05`. It is read as UTC. */
export function moment(): Value<string> {
  return { place: "time", parse: parseTypedMoment, expected: (t) => t("usage.expected-moment") };
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

/** The code of a course, as the register or a roster has it. */
export function courseCode(): Value<string> {
  return { ...asMeant("code"), picked: "course" };
}

/** The registration number of an issued document, however it is written. */
export function documentNumber(place = "number"): Value<string> {
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

/** A kind of document, by its name or its appendix: `advanced-training-certificate`, `3`. */
export function documentKind(): Value<DocumentKind> {
  return kindNamed(documentKindNamed, documentKindsToSay);
}

/** A kind of template, by its name or its appendix: `advanced-training-certificate`, `3`. */
export function templateKind(): Value<TemplateKind> {
  return kindNamed(templateKindNamed, () => [...documentKindsToSay(), ...NOTICE_KINDS]);
}

/** Where none is of that name, a UserError `kind-unknown` tells all there are. */
function kindNamed<Kind>(named: (text: string) => Kind | null, known: () => readonly string[]) {
  return {
    place: "kind",
    parse(kind: string) {
      const read = named(kind);
      if (!read) throw new UserError("kind-unknown", { kind, known: known().join(", ") });
      return read;
    },
  };
}

function documentKindsToSay(): string[] {
  return DOCUMENT_KIND_NAMES.map((name) => `${name} (${DOCUMENT_KINDS[name].appendix})`);
}
