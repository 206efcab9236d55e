import { type BlankRange, rangeText, seriesKey, tidySeries } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import { enterBlanks as enter, refuseReceived } from "../../register/blanks/receive-blanks.js";
import { askAtTerminal } from "../ask-to-go-on.js";
import { actNow, type Context, DONE } from "../context.js";
import { nameDocumentKind } from "../templates/name-kind.js";
import { withRegister } from "../with-register.js";
import { readBlank } from "./read-blank.js";

export interface ReceiveOptions {
  series?: string;
  from: string;
  to: string;
  /** A kind's name, or its appendix. */
  kind?: string;
  note?: string;
  yes?: boolean;
  json?: boolean;
}

/** More at once are a slip of the keyboard. */
const MOST_AT_ONCE = 100_000;

/** `kualik blanks receive`: enters blanks that were received. */
export async function receiveBlanks(context: Context, options: ReceiveOptions): Promise<number> {
  const { t, screen } = context;
  const range = rangeOf(options);
  const told = { range: rangeText(range), count: range.last - range.first + 1 };
  return withRegister(context, async ({ db }) => {
    await refuseReceived(db, range);
    if (!(await mayGoOn(context, told, options))) return DONE;
    await enter(db, range, actNow(context));
    if (options.json) screen.data(JSON.stringify({ ...range, count: told.count }, null, 2));
    screen.say(t("blanks.receive-done", told));
    return DONE;
  });
}

/** @throws UserError `blank-number`, `blank-range`, `kind-unknown` */
function rangeOf({ series = "", from, to, kind, note }: ReceiveOptions): BlankRange {
  const [first, last] = [readBlank(from), readBlank(to)];
  const named = [series, first.series, last.series].map(tidySeries).filter((one) => one !== "");
  const isRow =
    new Set(named.map(seriesKey)).size <= 1 &&
    first.digits === last.digits &&
    first.number <= last.number &&
    last.number - first.number < MOST_AT_ONCE;
  if (!isRow) throw new UserError("blank-range", { most: MOST_AT_ONCE });
  return {
    series: named[0] ?? "",
    digits: first.digits,
    first: first.number,
    last: last.number,
    kind: kind === undefined ? null : nameDocumentKind(kind),
    note: note?.trim() || null,
  };
}

/** What was received once cannot be taken out again, so a slip is to be noticed before. */
async function mayGoOn(
  context: Context,
  told: { range: string; count: number },
  { yes }: ReceiveOptions,
): Promise<boolean> {
  if (yes || !context.screen.interactive) return true;
  return askAtTerminal(context, context.t("ask.blanks-receive", told));
}
