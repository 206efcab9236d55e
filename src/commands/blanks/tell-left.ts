import type { BlankStock } from "../../model/blank.js";
import { blankStock } from "../../register/blanks/blanks.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import type { Context } from "../context.js";

/** About as many as a course has people. */
const FEW = 30;

/** How many are left in the series, and for the same documents, that a blank is of. */
export async function leftLike(db: RegisterDatabase, rangeId: number): Promise<BlankStock | null> {
  return (await blankStock(db)).find(({ ranges }) => ranges.includes(rangeId)) ?? null;
}

/** Says of which blanks there are but few. */
export function tellFew({ t, screen }: Context, stocks: readonly BlankStock[]): void {
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
export function tellLeft(context: Context, stock: BlankStock): void {
  const { t, screen } = context;
  if (stock.left < FEW) tellFew(context, [stock]);
  else screen.say(t("blanks.left-now", { blanks: blanksInWords(stock, t), count: stock.left }));
}

/** «АБ, свидетельство о повышении квалификации» */
function blanksInWords({ series, kind }: BlankStock, t: Context["t"]): string {
  const words = [series, kind && t(`document-kind.${kind}`)].filter((word) => word);
  return words.join(", ") || t("blanks.without-series");
}
