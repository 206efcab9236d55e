import { shortIfDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { WorkingHours } from "../../model/calendar.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import type { RecordedAct } from "../../register/journal/acts.js";
import { isAboutPerson } from "../../register/journal/entries.js";
import { CENTRE_TEXTS } from "../../work/settings.js";
import { hoursLines } from "../settings/centre-in-words.js";

/** What an act changed, each thing with what it was and what it is, where the entry has kept that. */
export function changesInWords(act: RecordedAct, t: Translate): string[] {
  const { details } = act;
  if (act.act === "columns") return answersInWords(valuesIn(details.answers), t);
  if (act.act === "settings" && act.subject === "working-hours") return hoursInWords(details, t);
  if (act.act === "blanks") return changeInWords(details.change, t);
  if (act.act === "operators") return [arrow("", details.from, details.to, t)];
  const fields = listOf(details.fields ?? details.changed ?? Object.keys(valuesIn(details.to)));
  const [from, to] = [valuesIn(details.from), valuesIn(details.to)];
  const kept = fields.filter((field) => field in from && field in to);
  const others = fields.filter((field) => !kept.includes(field));
  const names = others.map((field) => fieldOf(act, field, t)).join(", ");
  return [
    ...kept.flatMap((field) =>
      field === "numberPatterns"
        ? patternsInWords(valuesIn(from[field]), valuesIn(to[field]), t)
        : [arrow(`${fieldOf(act, field, t)}: `, from[field], to[field], t)],
    ),
    ...(names === "" ? [] : [t("acts.changed", { fields: names })]),
  ];
}

/** The lines of the settings card that are otherwise. */
function hoursInWords({ from, to }: RecordedAct["details"], t: Translate): string[] {
  const before = hoursLines(from as WorkingHours, t);
  return hoursLines(to as WorkingHours, t).flatMap(([label, now], index) => {
    const was = before[index]?.[1];
    return was === now ? [] : [arrow(`${label}: `, was, now, t)];
  });
}

function changeInWords(change: unknown, t: Translate): string[] {
  return typeof change === "string" ? [t.loose(`acts.blanks-${change}`, {})] : [];
}

function answersInWords(answers: Values, t: Translate): string[] {
  return Object.entries(answers).map(([letter, field]) => {
    const meaning = field === null ? t("field.leave-aside") : t.loose(`field.${field}`, {});
    return `${letter}: ${meaning}`;
  });
}

function patternsInWords(from: Values, to: Values, t: Translate): string[] {
  return DOCUMENT_KIND_NAMES.filter((kind) => from[kind] !== to[kind]).map((kind) => {
    const label = t("centre.number-pattern", { kind: t(`document-kind.${kind}`) });
    return arrow(`${label}: `, from[kind], to[kind], t);
  });
}

/** The name by which a registrar knows what changed. */
function fieldOf({ act, details }: RecordedAct, field: string, t: Translate): string {
  if (act === "settings") {
    const text = CENTRE_TEXTS.find((one) => one.field === field);
    if (text) return t(text.label);
    return field === "bin" ? t("centre.bin") : t("centre.number-pattern", { kind: "" });
  }
  const isOfPerson = act === "review" || isAboutPerson(act, details);
  return t.loose(isOfPerson ? `field.${field}` : `course-field.${field}`, {});
}

function arrow(label: string, from: unknown, to: unknown, t: Translate): string {
  return `${label}${valueInWords(from, t)} → ${valueInWords(to, t)}`;
}

function valueInWords(value: unknown, t: Translate): string {
  if (value === null || value === undefined || value === "") return "—";
  const text = String(value);
  if (text === "advanced-training" || text === "certification-course") {
    return t(`course-kind.${text}`);
  }
  return shortIfDate(text);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

type Values = Record<string, unknown>;

function valuesIn(value: unknown): Values {
  return value !== null && typeof value === "object" ? { ...value } : {};
}
