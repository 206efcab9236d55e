import { basename, resolve } from "node:path";
import { command, each, flag, later, maybe, one, option, type Value } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { passphraseFile } from "../../cli/options.js";
import { file, number } from "../../cli/plain-values.js";
import { documentNumber } from "../../cli/values.js";
import { DOCUMENT, readUserFile } from "../../files/read-user-file.js";
import { UserError } from "../../model/errors.js";

/**
 * The passphrase of a copy: from a file, from the environment, or asked for. It is never taken from
 * the command line, which other users of the computer can see.
 *
 * @param isNew asks twice: a slip would lock the copy for ever
 * @throws UserError `passphrase-missing`, `passphrase-file-empty`
 */
async function passphraseOf(
  context: Context,
  given: { passphraseFile?: string },
  { isNew }: { isNew: boolean },
): Promise<string> {
  const { t, screen, computer } = context;
  if (given.passphraseFile !== undefined)
    return fromFile(resolve(context.cwd, given.passphraseFile));
  const { KUALIK_PASSPHRASE } = computer.env;
  if (KUALIK_PASSPHRASE) return KUALIK_PASSPHRASE;
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

/** The folder that a copy goes to; at the desk the register's own is offered, any other is typed. */
function folderOfCopy(): Value<string> {
  return { ...file("folder"), offered: (t) => [{ value: "", name: t("backup.own-folder") }] };
}

const KEPT = 10;

/** `kualik backup`: a checked copy of the register; the oldest ones go. */
export const backup = command({
  name: "backup",
  args: {
    folder: {
      ...maybe(folderOfCopy(), "argument.backup-folder"),
      ...({ wantedUnless: [], isForDesk: true } as const),
    },
  },
  options: {
    keep: option(number(), "option.keep"),
    encrypt: flag("option.encrypt"),
    passphraseFile,
  },
  examples: ["kualik backup E:\\kualik --encrypt"],
  async inRegister(session, given, context) {
    const { folder, keep = KEPT, encrypt } = given;
    const { backUpRegister } = await import("../../work/copies/backup.js");
    return backUpRegister(session, {
      ...(folder === undefined ? {} : { folder: resolve(context.cwd, folder) }),
      keep: Math.ceil(keep),
      passphrase: encrypt ? () => passphraseOf(context, given, { isNew: true }) : null,
    });
  },
  json: ({ file, bytes, sha256, encrypted, entries, documents, head, removed }) => ({
    ...{ file, bytes, sha256, encrypted, entries, documents, head, removed },
  }),
  tell({ file, documents, entries, encrypted, removed, isBeside, isEntered }, { t, screen }) {
    screen.say(t("backup.done", { file }));
    screen.say(t("backup.content", { documents, entries }));
    if (encrypted) screen.say(t("backup.passphrase"));
    if (removed.length > 0) screen.say(t("backup.removed", { list: removed.join(", ") }));
    if (isBeside) screen.say(t("backup.same-disk"));
    if (!isEntered) screen.say(t("backup.not-entered"));
  },
});

/** `kualik restore`: puts a copy in the place of the register, or makes a register from it. */
export const restore = command({
  name: "restore",
  args: { file: one(file("file", "copy"), "argument.copy") },
  options: {
    lastNumber: each(documentNumber(), "option.last-number"),
    passphraseFile,
    despiteFindings: flag("option.despite-findings"),
  },
  examples: ["kualik restore backups/kualik-2026-11-23-174430.db"],
  asks: true,
  async run(context, given) {
    const { placeToRestore, withRegisterToOpen } = await import("../../cli/opened-register.js");
    const work = await import("../../work/copies/restore.js");
    const { showReplaced } = await import("./show-restoring.js");
    const root = placeToRestore(context);
    const path = resolve(context.cwd, given.file);
    const { lastNumber: lastNumbers = [], despiteFindings = false } = given;
    const wish = { path, root, lastNumbers, despiteFindings };
    return withRegisterToOpen(context, given, root, (ports, open) =>
      work.restoreRegister(ports, wish, {
        open,
        passphrase: () => passphraseOf(context, given, { isNew: false }),
        async agree(replaced) {
          showReplaced(replaced, context, given);
          const isAsked = replaced.difference !== null || replaced.isDamaged;
          return !isAsked || ports.confirm(context.t("ask.restore"), "irreversible");
        },
      }),
    );
  },
  json: later(async () => (await import("./show-restoring.js")).restoredAsJson),
  tell: later(async () => (await import("./show-restoring.js")).tellRestored),
});
