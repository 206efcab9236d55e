import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegisterIfAny, portsOf } from "../../cli/in-register.js";
import { flag, option } from "../../cli/option.js";
import { docxFile, file } from "../../cli/values/file.js";
import { templateKind } from "../../cli/values/template-kind.js";

/** `kualik templates preview`: a template filled with a sample; takes no number, keeps nothing. */
export const preview = command({
  name: "preview",
  args: { kind: one(templateKind(), "argument.document-kind") },
  options: {
    file: option(file("docx"), "option.preview-file"),
    out: option(docxFile("file.docx"), "option.preview-out"),
    duplicate: flag("option.preview-duplicate"),
  },
  examples: ["kualik templates preview 3", "example.templates-preview"],
  async run(context, given) {
    const { kind, duplicate } = given;
    const { previewTemplate } = await import("../../work/templates/preview-template.js");
    const path = resolve(context.cwd, given.out ?? `preview-${kind}.docx`);
    const template = given.file === undefined ? undefined : resolve(context.cwd, given.file);
    const order = { kind, file: template, out: path, duplicate };
    const { replaced } = await inRegisterIfAny(context, given, (session) =>
      previewTemplate(portsOf(context, given), session, order),
    );
    return { file: path, kind, replaced };
  },
  json: ({ file: path, kind }) => ({ file: path, kind }),
  tell({ file: path, replaced }, { t, screen }) {
    if (replaced) screen.say(t("templates.preview-replaced"));
    screen.say(t("templates.preview-done", { file: path }));
  },
});
