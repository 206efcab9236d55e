import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { option } from "../../cli/option.js";
import { file } from "../../cli/values/file.js";
import { templateKind } from "../../cli/values/template-kind.js";
import { DONE, FAILED } from "../context.js";

/** `kualik templates check`: every fault of a template at once, and the kinds that it can serve. */
export const check = command({
  name: "check",
  args: { file: one(file(), "argument.template-file") },
  options: { kind: option(templateKind(), "option.check-kind") },
  examples: ["kualik templates check advanced-training-certificate.docx --kind 3"],
  async run({ cwd }, given) {
    const { checkTemplate } = await import("../../work/templates/check-template.js");
    return checkTemplate(resolve(cwd, given.file), given.kind);
  },
  async show(checked, context) {
    const { showChecked } = await import("./show-templates.js");
    showChecked(context, checked);
  },
  async json(checked, { t }) {
    const { checkedAsJson } = await import("./show-templates.js");
    return checkedAsJson(checked, t);
  },
  code: ({ serves }) => (serves.length > 0 ? DONE : FAILED),
});
