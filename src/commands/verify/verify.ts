import { resolve } from "node:path";
import { command, flag, several } from "../../cli/command.js";
import { type Context, DONE, FAILED, officeOf, type Words } from "../../cli/context.js";
import { file } from "../../cli/plain-values.js";
import { renderError } from "../../cli/render-error.js";
import { UserError } from "../../model/errors.js";
import type { Session } from "../../work/session.js";
import type { Verification } from "../../work/verify-file.js";

/** What keeps one file from being written again does not keep the others from being looked at. */
function toldOf({ t, screen }: Words): (error: unknown) => null {
  return (error) => {
    if (!(error instanceof UserError)) throw error;
    screen.say(renderError(error, t));
    return null;
  };
}

async function drawn(session: Session, path: string, result: Verification, context: Context) {
  const { picturesBeside } = await import("../../work/pictures-of-file.js");
  return picturesBeside(session, officeOf(context), path, result).catch(toldOf(context));
}

/** `kualik verify`: whether files are what was issued, and where not, what differs. */
export const verify = command({
  name: "verify",
  args: { files: several(file("file", "issued-file"), "argument.documents") },
  options: {
    reprint: flag("option.verify-reprint"),
    pictures: flag("option.verify-pictures"),
  },
  examples: ["kualik verify 3-2026-00001.docx", "kualik verify 3-2026-00001.docx --pictures"],
  async inRegister(session, given, context) {
    const { reprintBeside, verifyFile } = await import("../../work/verify-file.js");
    const { showVerified } = await import("./show-verified.js");
    const verified = [];
    for (const name of given.files) {
      const path = resolve(context.cwd, name);
      const result = await verifyFile(session.register.db, path);
      const reprint = given.reprint
        ? await reprintBeside(session, path, result).catch(toldOf(context))
        : null;
      const pictures = given.pictures ? await drawn(session, path, result, context) : null;
      verified.push({ file: name, result, reprint, pictures });
      // Of many files the first are told while the others are still looked up.
      if (!given.json) showVerified(name, result, context);
      if (reprint !== null) context.screen.say(context.t("verify.reprinted", { file: reprint }));
      if (pictures !== null) context.screen.say(context.t("verify.pictures", { file: pictures }));
    }
    return verified;
  },
  async json(verified) {
    const { verificationAsJson } = await import("./show-verified.js");
    return verified.map(({ file: name, result, reprint, pictures }) => ({
      ...verificationAsJson(name, result),
      ...(reprint === null ? {} : { reprint }),
      ...(pictures === null ? {} : { pictures }),
    }));
  },
  code: (verified) =>
    verified.every(({ result }) => result.verdict === "genuine") ? DONE : FAILED,
});
