import { resolve } from "node:path";
import { command, each, one } from "../../cli/command.js";
import { toRestore } from "../../cli/in-register.js";
import { passphraseFile } from "../../cli/options.js";
import { documentNumber } from "../../cli/values/names.js";
import { file } from "../../cli/values/texts.js";
import { passphraseOf } from "./passphrase.js";

/** `kualik restore`: puts a copy in the place of the register, or makes a register from it. */
export const restore = command({
  name: "restore",
  args: { file: one(file(), "argument.copy") },
  options: { lastNumber: each(documentNumber(), "option.last-number"), passphraseFile },
  examples: ["example.restore"],
  asks: true,
  async run(context, given) {
    const work = await import("../../work/copies/restore.js");
    const { showReplaced } = await import("./show-restoring.js");
    return toRestore(context, given, (ports, root, open) => {
      const wish = { path: resolve(context.cwd, given.file), root };
      return work.restore(
        ports,
        { ...wish, lastNumbers: given.lastNumber ?? [] },
        {
          open,
          passphrase: () => passphraseOf(context, given, { isNew: false }),
          async agree(replaced) {
            showReplaced(context, replaced, given);
            const isAsked = replaced.difference !== null || replaced.isDamaged;
            return !isAsked || ports.confirm(context.t("ask.restore"));
          },
        },
      );
    });
  },
  async json(restored) {
    const { restoredAsJson } = await import("./show-restoring.js");
    return restoredAsJson(restored);
  },
  async tell(restored, context, { lastNumber }) {
    const { tellRestored } = await import("./show-restoring.js");
    tellRestored(context, restored);
    const { t, screen } = context;
    if (!restored.difference && !lastNumber) screen.say(t("restore.last-number"));
    if (restored.areBlanksUnsure) screen.say(t("restore.blanks-unknown"));
    screen.say(t("restore.files"));
  },
});
