import { command, flag, later, list } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { text } from "../../cli/plain-values.js";
import { UserError } from "../../model/errors.js";
import { isSerious } from "../../model/finding.js";

/** `kualik audit`: whether the register and its files are what was written, and where not, why. */
export const audit = command({
  name: "audit",
  options: {
    repair: flag("option.repair"),
    expect: list(text("checksum"), "option.expect"),
  },
  examples: ["kualik audit --expect 3f9a 41c7 08be"],
  async run(context, given) {
    const { repair = false, expect } = given;
    const expected = expect ? readExpectedHash(expect) : null;
    const hasRights = context.computer.platform !== "win32";
    const { rootMeant, withRegisterToOpen } = await import("../../cli/opened-register.js");
    const { readRegisterFolder } = await import("../../register/db/register-folder.js");
    const work = await import("../../work/audit/audit.js");
    const root = rootMeant(context);
    const folder = readRegisterFolder(root);
    return withRegisterToOpen(context, given, root, (ports, open) =>
      work.auditAndRepair(ports, () => open(folder), { expected, repair, hasRights }),
    );
  },
  json: later(async () => (await import("./show-audit.js")).auditAsJson),
  show: later(async () => (await import("./show-audit.js")).showAudit),
  code: ({ findings }) => (findings.some(isSerious) ? FAILED : DONE),
});

/** A hash as it is printed, with or without the blanks between its groups; enough of it to tell one. */
const HASH = /^[0-9a-f]{12,64}$/;

/** @throws UserError `expected-hash` where it is no hash, nor the beginning of one */
function readExpectedHash(words: readonly string[]): string {
  const hash = words.join("").replace(/\s/g, "").toLowerCase();
  if (!HASH.test(hash)) throw new UserError("expected-hash");
  return hash;
}
