import { resolve } from "node:path";
import { command, flag, maybe, option } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { passphraseFile } from "../../cli/options.js";
import { file, number } from "../../cli/values/texts.js";
import { passphraseOf } from "./passphrase.js";

const KEPT = 10;

/** `kualik backup`: a checked copy of the register; the oldest ones go. */
export const backup = command({
  name: "backup",
  args: { folder: maybe(file("folder"), "argument.backup-folder") },
  options: {
    keep: option(number(), "option.keep"),
    encrypt: flag("option.encrypt"),
    passphraseFile,
  },
  examples: ["example.backup"],
  async run(context, given) {
    const { folder, keep = KEPT, encrypt } = given;
    const work = await import("../../work/copies/backup.js");
    return inRegister(context, given, (session) =>
      work.backup(session, {
        ...(folder === undefined ? {} : { folder: resolve(context.cwd, folder) }),
        keep: Math.ceil(keep),
        passphrase: encrypt ? () => passphraseOf(context, given, { isNew: true }) : null,
      }),
    );
  },
  json({ file, bytes, sha256, encrypted, entries, documents, head, removed }) {
    return { file, bytes, sha256, encrypted, entries, documents, head, removed };
  },
  tell({ file, documents, entries, encrypted, removed, isBeside, isEntered }, { t, screen }) {
    screen.say(t("backup.done", { file }));
    screen.say(t("backup.content", { documents, entries }));
    if (encrypted) screen.say(t("backup.passphrase"));
    if (removed.length > 0) screen.say(t("backup.removed", { list: removed.join(", ") }));
    if (isBeside) screen.say(t("backup.same-disk"));
    if (!isEntered) screen.say(t("backup.not-entered"));
  },
});
