import type { KnownBlank } from "../../register/blanks.js";
import { type BlanksMeant, releaseBlanks, spoilBlanks } from "../../register/spoil-blanks.js";
import { actNow, type Context, DONE } from "../context.js";
import { readReason } from "../lifecycle/read-text.js";
import { withRegister } from "../with-register.js";
import { readBlank } from "./read-blank.js";
import { leftLike, tellFew } from "./tell-left.js";

export interface SpoilOptions {
  /** The last of several. */
  to?: string;
  reason: string;
  json?: boolean;
}

/** `kualik blanks spoil`: blanks that nothing can be printed on any more. */
export async function spoil(
  context: Context,
  blank: string,
  options: SpoilOptions,
): Promise<number> {
  const { t, screen } = context;
  const order = orderOf(context, blank, options);
  return withRegister(context, async ({ db }) => {
    const blanks = await spoilBlanks(db, order.meant, order.reason, actNow(context));
    if (options.json) screen.data(JSON.stringify(blanks.map(asJson), null, 2));
    screen.say(t("blanks.spoil-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
    const stock = await leftLike(db, blanks[0]?.rangeId ?? 0);
    if (stock) tellFew(context, [stock]);
    return DONE;
  });
}

/** `kualik blanks free`: takes back that documents are on blanks, where the entry was wrong. */
export async function free(
  context: Context,
  blank: string,
  options: SpoilOptions,
): Promise<number> {
  const { t, screen } = context;
  const order = orderOf(context, blank, options);
  return withRegister(context, async ({ db }) => {
    const blanks = await releaseBlanks(db, order.meant, order.reason, actNow(context));
    if (options.json) screen.data(JSON.stringify(blanks.map(asJson), null, 2));
    screen.say(t("blanks.free-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
    return DONE;
  });
}

/** @throws UserError `blank-number`, `reason-missing` */
function orderOf(
  { t }: Context,
  blank: string,
  { to, ...options }: SpoilOptions,
): { meant: BlanksMeant; reason: string } {
  const reason = readReason(t, options.reason);
  const from = readBlank(blank);
  const last = to === undefined ? from : readBlank(to);
  // «АБ 000120» to «000125»: nobody types the series twice.
  const series = last.series || from.series;
  return { meant: { from, to: { ...last, series } }, reason };
}

function tellWithoutBlank({ t, screen }: Context, blanks: readonly KnownBlank[]): void {
  const numbers = blanks.flatMap(({ use }) => use?.document ?? []);
  if (numbers.length > 0) screen.say(t("blanks.without-blank", { numbers: numbers.join(", ") }));
}

function asJson({ blank, use }: KnownBlank) {
  return { blank, document: use?.document ?? null };
}
