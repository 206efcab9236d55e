import type { KnownBlank } from "../../register/blanks/blanks.js";
import { type BlanksMeant, releaseBlanks, spoilBlanks } from "../../register/blanks/spoiled.js";
import { readReason } from "../../work/typed-text.js";
import { actNow, type Context, DONE } from "../context.js";
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
  const { meant, reason } = orderOf(context, blank, options);
  return withRegister(context, async ({ db }) => {
    const blanks = await spoilBlanks(db, meant, reason, actNow(context));
    tell(context, blanks, "blanks.spoil-done", options);
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
  const { meant, reason } = orderOf(context, blank, options);
  return withRegister(context, async ({ db }) => {
    const blanks = await releaseBlanks(db, meant, reason, actNow(context));
    tell(context, blanks, "blanks.free-done", options);
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

function tell(
  { t, screen }: Context,
  blanks: readonly KnownBlank[],
  done: "blanks.spoil-done" | "blanks.free-done",
  { json }: SpoilOptions,
): void {
  if (json) screen.data(JSON.stringify(blanks.map(asJson), null, 2));
  screen.say(t(done, { count: blanks.length }));
  const numbers = blanks.flatMap(({ use }) => use?.document ?? []);
  if (numbers.length > 0) screen.say(t("blanks.without-blank", { numbers: numbers.join(", ") }));
}

function asJson({ blank, use }: KnownBlank) {
  return { blank, document: use?.document ?? null };
}
