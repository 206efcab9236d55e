import { UserError } from "../../model/errors.js";
import type { DoubtfulWord, TextEncoding } from "../../model/text-encoding.js";
import { type OpenedRoster, openRoster } from "../../roster/open-roster.js";
import { shorten } from "../../ui/shorten.js";
import type { Context } from "../context.js";
import type { ImportOptions } from "./plan-import.js";

const LONGEST_WORD = 40;
const READINGS = ["kz-1048", "windows-1251"] as const;

/**
 * Opens a roster; where its letters can be read in two ways, both are shown, and whoever sits here
 * says which is right.
 *
 * @throws UserError `encoding-in-doubt` where nobody can say; `roster-…`, `encoding-wrong`
 */
export async function openWithEncoding(
  context: Context,
  bytes: Uint8Array,
  fileName: string,
  { encoding, sheet, yes }: ImportOptions,
): Promise<OpenedRoster> {
  const opened = await openRoster(bytes, fileName, { encoding, sheet });
  if (opened.encodingDoubt.length === 0) return opened;
  const { t, screen } = context;
  screen.say(t("import.encoding-in-doubt", { file: fileName }));
  if (yes || !screen.interactive) {
    for (const reading of READINGS) screen.say(`  ${inWords(opened.encodingDoubt, reading)}`);
    throw new UserError("encoding-in-doubt", { file: fileName });
  }
  const chosen = await askForEncoding(context, opened.encodingDoubt);
  return openRoster(bytes, fileName, { encoding: chosen, sheet });
}

async function askForEncoding(
  { t }: Context,
  words: readonly DoubtfulWord[],
): Promise<TextEncoding> {
  const { askChoice } = await import("../../ui/ask.js");
  return askChoice(
    t("ask.encoding"),
    READINGS.map((value) => ({ value, name: inWords(words, value) })),
  );
}

function inWords(words: readonly DoubtfulWord[], reading: (typeof READINGS)[number]): string {
  return `${words.map((word) => shorten(word[reading], LONGEST_WORD)).join(", ")} (${reading})`;
}
