import type { Language } from "./translate.js";

const russianPlural = new Intl.PluralRules("ru");

const RUSSIAN_FORMS = {
  hours: { one: "час", few: "часа", many: "часов", other: "часа" },
  credits: { one: "кредит", few: "кредита", many: "кредитов", other: "кредита" },
} as const;

/**
 * A volume as a document says it: «2 кредит / 60 сағат», «2 кредита / 60 часов»; hours alone where
 * credits are not known.
 */
export function volumeInWords(hours: number, credits: number | null, language: Language): string {
  const inHours = hoursInWords(hours, language);
  if (credits === null) return inHours;
  return `${creditsInWords(credits, language)} / ${inHours}`;
}

/** «25 сағат», «25 часов». */
export function hoursInWords(hours: number, language: Language): string {
  switch (language) {
    case "kk":
      return `${decimal(hours)} сағат`;
    case "ru":
      return `${decimal(hours)} ${russianForm("hours", hours)}`;
    case "en":
      return `${hours} hours`;
  }
}

function creditsInWords(credits: number, language: Language): string {
  switch (language) {
    case "kk":
      return `${decimal(credits)} кредит`;
    case "ru":
      return `${decimal(credits)} ${russianForm("credits", credits)}`;
    case "en":
      return `${credits} ${credits === 1 ? "credit" : "credits"}`;
  }
}

function russianForm(unit: keyof typeof RUSSIAN_FORMS, count: number): string {
  const forms: Record<string, string> = RUSSIAN_FORMS[unit];
  return forms[russianPlural.select(count)] ?? RUSSIAN_FORMS[unit].other;
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
