import { resolve } from "node:path";
import { command, one, option } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { documentNumber } from "../cli/values/names.js";
import { docxFile } from "../cli/values/texts.js";

/** `kualik reprint`: a document or a notice again as it was issued, byte for byte. */
export const reprint = command({
  name: "reprint",
  args: { number: one(documentNumber(), "argument.number") },
  options: { out: option(docxFile(), "option.reprint-out") },
  examples: ["kualik reprint 3-2026-00001", "example.reprint"],
  async run(context, given) {
    const work = await import("../work/documents/reprint.js");
    const out = given.out === undefined ? null : resolve(context.cwd, given.out);
    return inRegister(context, given, (session) => work.reprint(session, given.number, out));
  },
  tell({ number, file, written, status }, { t, screen }) {
    screen.say(t(written ? "reprint.done" : "reprint.there", { number, file }));
    if (status !== "issued") screen.say(t("verify.holds-no-longer", { number }));
  },
});
