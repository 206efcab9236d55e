import months from "../../data/months.json" with { type: "json" };

type DocumentLanguage = "kk" | "ru";

interface DateParts {
  year: string;
  /** January is 0. */
  month: number;
  day: number;
}

/**
 * A date as a document says it: «2026 жылғы 5 наурыз», «5 марта 2026 года».
 *
 * @param date `YYYY-MM-DD`
 */
export function dateInWords(date: string, language: DocumentLanguage): string {
  const { year, month, day } = partsOf(date);
  return language === "kk"
    ? `${year} жылғы ${day} ${months.kk.nominative[month]}`
    : `${day} ${months.ru.genitive[month]} ${year} года`;
}

/**
 * A period as a document says it, naming year and month once where both ends share them:
 * «2026 жылғы 2 наурыздан бастап 13 наурызға дейін», «с 2 по 13 марта 2026 года».
 * A course of one day is that date.
 *
 * @param start first day, `YYYY-MM-DD`
 * @param end last day, not before `start`
 */
export function periodInWords(start: string, end: string, language: DocumentLanguage): string {
  if (start === end) return dateInWords(start, language);
  return language === "kk" ? periodInKazakh(start, end) : periodInRussian(start, end);
}

function periodInKazakh(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const endYear = from.year === to.year ? "" : `${to.year} жылғы `;
  return (
    `${from.year} жылғы ${from.day} ${months.kk.ablative[from.month]} бастап ` +
    `${endYear}${to.day} ${months.kk.dative[to.month]} дейін`
  );
}

function periodInRussian(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const sameYear = from.year === to.year;
  const startMonth =
    sameYear && from.month === to.month ? "" : ` ${months.ru.genitive[from.month]}`;
  const startYear = sameYear ? "" : ` ${from.year} года`;
  return `с ${from.day}${startMonth}${startYear} по ${dateInWords(end, "ru")}`;
}

function partsOf(date: string): DateParts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: Number(month) - 1, day: Number(day) };
}
