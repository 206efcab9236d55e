import { join } from "node:path";
import { command, one, option } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { nameOfDuplicate, reason } from "../cli/options.js";
import { documentNumber } from "../cli/values/names.js";
import { date } from "../cli/values/times.js";

/** `kualik duplicate`: another document in the place of one that is lost, spoiled, or of another name. */
export const duplicate = command({
  name: "duplicate",
  args: { number: one(documentNumber(), "argument.number") },
  options: { reason, ...nameOfDuplicate, date: option(date(), "option.date") },
  examples: ["example.duplicate", "example.duplicate-name"],
  asks: true,
  async run(context, given) {
    const work = await import("../work/duplicate.js");
    const { sayHandedOver, showOriginal } = await import("./lifecycle/show-document.js");
    return inRegister(context, given, async (session) => {
      const duplicated = await work.duplicate(session, given, {
        show: (original, corrected) => showOriginal(context, original, corrected, given),
        agree(original) {
          sayHandedOver(context, original);
          return session.confirm(context.t("ask.duplicate", { number: original.number }));
        },
      });
      if (duplicated === null) return null;
      const { original, duplicate: issued, reason: said } = duplicated;
      const { number, kind, issuedOn } = issued;
      const file = join(session.register.folder.root, issued.file);
      return { number, kind, replaces: original.number, issuedOn, reason: said, file };
    });
  },
  tell({ number, replaces: original, file }, { t, screen }) {
    screen.say(t("duplicate.done", { number, original, file }));
  },
});
