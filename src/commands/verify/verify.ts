import { resolve } from "node:path";
import { command, several } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { inRegister } from "../../cli/in-register.js";
import { file } from "../../cli/values/texts.js";

/** `kualik verify`: whether files are what was issued, and where not, what differs. */
export const verify = command({
  name: "verify",
  args: { files: several(file(), "argument.documents") },
  examples: ["kualik verify 3-2026-00001.docx"],
  async run(context, given) {
    const { verifyFile } = await import("../../work/verify-file.js");
    const { showVerified } = await import("./show-verified.js");
    return inRegister(context, given, async ({ register }) => {
      const verified = [];
      for (const name of given.files) {
        const result = await verifyFile(register.db, resolve(context.cwd, name));
        verified.push({ file: name, result });
        // Of many files the first are told while the others are still looked up.
        if (!given.json) showVerified(name, result, context);
      }
      return verified;
    });
  },
  async json(verified) {
    const { verificationAsJson } = await import("./show-verified.js");
    return verified.map(({ file: name, result }) => verificationAsJson(name, result));
  },
  code: (verified) =>
    verified.every(({ result }) => result.verdict === "genuine") ? DONE : FAILED,
});
