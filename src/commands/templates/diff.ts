import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegisterIfAny } from "../../cli/in-register.js";
import { text } from "../../cli/values/text.js";

/** `kualik templates diff`: what changed from one edition to another. */
export const diff = command({
  name: "diff",
  args: { a: one(text(), "argument.edition"), b: one(text(), "argument.edition") },
  examples: ["kualik templates diff 3@2026-12-31 3@2027-01-01", "example.templates-diff"],
  async run(context, given) {
    const { diffTemplates } = await import("../../work/templates/diff-templates.js");
    const named = (said: string) => ({ said, path: resolve(context.cwd, said) });
    return inRegisterIfAny(context, given, (session) =>
      diffTemplates(session?.register.db ?? null, named(given.a), named(given.b)),
    );
  },
  async show(changes, context) {
    const { showChanges } = await import("./show-templates.js");
    showChanges(context, changes);
  },
});
