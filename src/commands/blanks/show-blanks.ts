import type { Words } from "../../cli/context.js";
import { tableOf } from "../../cli/table.js";
import { inLanguage, type Translate } from "../../language/translate.js";
import type { BlankStock, BlankUse } from "../../model/blank.js";
import type { KnownBlank } from "../../register/blanks/blanks.js";
import type { UsedBlanks } from "../../work/blanks.js";

/** Shows what there is of blanks, by series and what they are for. */
export function showStocks(stocks: readonly BlankStock[], words: Words): void {
  const { t, screen } = words;
  const table = tableOf(words, stocks, {
    "blanks.series": ({ series }) => series || "—",
    "blanks.kind": ({ kind }) => (kind ? t(`document-kind.${kind}`) : t("blanks.any-kind")),
    "blanks.received": ({ received }) => received,
    "blanks.used": ({ used }) => used,
    "blanks.spoiled": ({ spoiled }) => spoiled,
    "blanks.left": ({ left }) => left,
    "blanks.next": ({ next }) => next ?? "—",
  });
  if (stocks.length === 0) screen.say(t("blanks.none"));
  else screen.data(table);
}

/** Which documents are on which blanks, as whoever printed them compares it with the papers. */
export function renderUses(uses: readonly BlankUse[], words: Words): string {
  return tableOf(words, uses, {
    "journal.blank": ({ blank }) => blank,
    "find.number": ({ document }) => document,
    "field.name": (use) => inLanguage(words.t.language, use, "fullName"),
  });
}

export function blanksAsJson(blanks: readonly KnownBlank[]) {
  return blanks.map(({ blank, use }) => ({ blank, document: use?.document ?? null }));
}

/** Says which blanks are free again. */
export function tellFreed(blanks: readonly KnownBlank[], words: Words): void {
  words.screen.say(words.t("blanks.free-done", { count: blanks.length }));
  tellWithoutBlank(blanks, words);
}

/** Says which blanks are spoiled, and that there are but few where it is so. */
export function tellSpoiled(
  { blanks, stock }: { blanks: readonly KnownBlank[]; stock: BlankStock | null },
  words: Words,
): void {
  words.screen.say(words.t("blanks.spoil-done", { count: blanks.length }));
  tellWithoutBlank(blanks, words);
  if (stock) tellFew([stock], words);
}

/** Says how many documents are on blanks now, and how many blanks are left. */
export function tellUsed(
  { uses, stock }: UsedBlanks,
  words: Words,
  { course = "" }: { course?: string },
): void {
  const { t, screen } = words;
  if (uses.length === 0) screen.say(t("blanks.all-on-blanks", { course }));
  else screen.say(t("blanks.use-done", { count: uses.length }));
  if (stock === null) return;
  const { left: count } = stock;
  if (count < FEW) tellFew([stock], words);
  else screen.say(t("blanks.left-now", { blanks: blanksInWords(stock, t), count }));
}

function tellWithoutBlank(blanks: readonly KnownBlank[], { t, screen }: Words): void {
  const numbers = blanks.flatMap(({ use }) => use?.document ?? []);
  if (numbers.length > 0) screen.say(t("blanks.without-blank", { numbers: numbers.join(", ") }));
}

/** About as many as a course has people. */
const FEW = 30;

/** Says of which blanks there are but few. */
export function tellFew(stocks: readonly BlankStock[], { t, screen }: Words): void {
  for (const stock of stocks.filter(({ left }) => left < FEW)) {
    const { left: count } = stock;
    const blanks = blanksInWords(stock, t);
    screen.say(
      count === 0 ? t("blanks.none-left", { blanks }) : t("blanks.few", { blanks, count }),
    );
  }
}

/** «АБ, свидетельство о повышении квалификации» */
function blanksInWords({ series, kind }: BlankStock, t: Translate): string {
  const words = [series, kind && t(`document-kind.${kind}`)].filter((word) => word);
  return words.join(", ") || t("blanks.without-series");
}
