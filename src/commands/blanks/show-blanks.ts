import type { Context } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import type { BlankStock, BlankUse } from "../../model/blank.js";
import type { KnownBlank } from "../../register/blanks/blanks.js";

type Words = Pick<Context, "t" | "screen">;

/** Shows what there is of blanks, by series and what they are for. */
export function showStocks({ t, screen }: Words, stocks: readonly BlankStock[]): void {
  if (stocks.length === 0) {
    screen.say(t("blanks.none"));
    return;
  }
  const head = [
    t("blanks.series"),
    t("blanks.kind"),
    t("blanks.received"),
    t("blanks.used"),
    t("blanks.spoiled"),
    t("blanks.left"),
    t("blanks.next"),
  ];
  const rows = stocks.map(({ series, kind, received, used, spoiled, left, next }) => [
    series || "—",
    kind ? t(`document-kind.${kind}`) : t("blanks.any-kind"),
    received,
    used,
    spoiled,
    left,
    next ?? "—",
  ]);
  screen.data(renderTable(head, rows, screen.columns));
}

/** Which documents are on which blanks, as whoever printed them compares it with the papers. */
export function renderUses(uses: readonly BlankUse[], { t, screen }: Words): string {
  const rows = uses.map((use) => [
    use.blank,
    use.document,
    t.language === "kk" ? use.fullNameKk : use.fullNameRu,
  ]);
  const head = [t("journal.blank"), t("find.number"), t("find.name")];
  return renderTable(head, rows, screen.columns);
}

export function blanksAsJson(blanks: readonly KnownBlank[]) {
  return blanks.map(({ blank, use }) => ({ blank, document: use?.document ?? null }));
}

/** Says which documents are on no blank now. */
export function tellWithoutBlank({ t, screen }: Words, blanks: readonly KnownBlank[]): void {
  const numbers = blanks.flatMap(({ use }) => use?.document ?? []);
  if (numbers.length > 0) screen.say(t("blanks.without-blank", { numbers: numbers.join(", ") }));
}

/** About as many as a course has people. */
const FEW = 30;

/** Says of which blanks there are but few. */
export function tellFew({ t, screen }: Words, stocks: readonly BlankStock[]): void {
  for (const stock of stocks) {
    if (stock.left >= FEW) continue;
    const blanks = blanksInWords(stock, t);
    screen.say(
      stock.left === 0
        ? t("blanks.none-left", { blanks })
        : t("blanks.few", { blanks, count: stock.left }),
    );
  }
}

/** Says how many are left, and that they are few where they are. */
export function tellLeft(context: Words, stock: BlankStock): void {
  const { t, screen } = context;
  if (stock.left < FEW) tellFew(context, [stock]);
  else screen.say(t("blanks.left-now", { blanks: blanksInWords(stock, t), count: stock.left }));
}

/** «АБ, свидетельство о повышении квалификации» */
function blanksInWords({ series, kind }: BlankStock, t: Context["t"]): string {
  const words = [series, kind && t(`document-kind.${kind}`)].filter((word) => word);
  return words.join(", ") || t("blanks.without-series");
}
