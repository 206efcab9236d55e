import { blankStock } from "../../register/blanks/blanks.js";
import { renderTable } from "../../ui/table.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { tellFew } from "./tell-left.js";

/** `kualik blanks`: what there is of paper blanks, by series and what they are for. */
export async function showBlanks(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { t, screen } = context;
  const stocks = await withRegister(context, ({ db }) => blankStock(db));
  if (json) {
    screen.data(
      JSON.stringify(
        stocks.map(({ ranges: _, ...stock }) => stock),
        null,
        2,
      ),
    );
  } else if (stocks.length === 0) screen.say(t("blanks.none"));
  else {
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
  tellFew(context, stocks);
  return DONE;
}
