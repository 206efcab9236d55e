import { type Language, numberInWords } from "./translate.js";

type Unit = "hours" | "credits";
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const FORMS: Record<Language, Record<Unit, Forms>> = {
  kk: { hours: { other: "сағат" }, credits: { other: "кредит" } },
  ru: {
    hours: { one: "час", few: "часа", many: "часов", other: "часа" },
    credits: { one: "кредит", few: "кредита", many: "кредитов", other: "кредита" },
  },
  en: { hours: { other: "hours" }, credits: { one: "credit", other: "credits" } },
};

/**
 * A volume as a document says it: «2 кредит / 60 сағат», «2 кредита / 60 часов»; hours alone where
 * credits are not known.
 */
export function volumeInWords(hours: number, credits: number | null, language: Language): string {
  const inHours = hoursInWords(hours, language);
  return credits === null ? inHours : `${inWords(credits, "credits", language)} / ${inHours}`;
}

/** «25 сағат», «25 часов». */
export function hoursInWords(hours: number, language: Language): string {
  return inWords(hours, "hours", language);
}

function inWords(count: number, unit: Unit, language: Language): string {
  const forms = FORMS[language][unit];
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return `${numberInWords(count, language)} ${form}`;
}
