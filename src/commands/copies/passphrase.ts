import { basename, resolve } from "node:path";
import type { Context } from "../../cli/context.js";
import { DOCUMENT, readUserFile } from "../../files/read-user-file.js";
import { UserError } from "../../model/errors.js";

export interface PassphraseOptions {
  passphraseFile?: string;
}

/**
 * The passphrase of a copy: from a file, from the environment, or asked for. It is never taken from
 * the command line, which other users of the computer can see.
 *
 * @param isNew asks twice: a slip would lock the copy for ever
 * @throws UserError `passphrase-missing`, `passphrase-file-empty`
 */
export async function passphraseOf(
  context: Context,
  { passphraseFile }: PassphraseOptions,
  { isNew }: { isNew: boolean },
): Promise<string> {
  const { t, screen, computer } = context;
  if (passphraseFile !== undefined) return fromFile(resolve(context.cwd, passphraseFile));
  const given = computer.env.KUALIK_PASSPHRASE;
  if (given) return given;
  if (!screen.interactive) throw new UserError("passphrase-missing");
  const { askSecret } = await import("../../cli/ask.js");
  for (;;) {
    const passphrase = await askSecret(t, t("ask.passphrase"));
    if (!isNew || passphrase === (await askSecret(t, t("ask.passphrase-again")))) return passphrase;
    screen.say(t("ask.passphrase-differs"));
  }
}

/** The first line: editors end it with a line break, which is no part of the passphrase. */
function fromFile(path: string): string {
  const text = Buffer.from(readUserFile(path, DOCUMENT)).toString("utf8");
  const [passphrase = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (passphrase === "") throw new UserError("passphrase-file-empty", { file: basename(path) });
  return passphrase;
}
