import { resolve } from "node:path";
import { command, flag, maybe, one, option, required } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { inRegister, inRegisterIfAny, portsOf } from "../../cli/in-register.js";
import { templateKind } from "../../cli/values/names.js";
import { docxFile, file, text } from "../../cli/values/texts.js";
import { date } from "../../cli/values/times.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { fieldInWords } from "../field-in-words.js";

/** `kualik templates add`: a new edition, in force from a day on. */
export const add = command({
  name: "add",
  args: {
    kind: one(templateKind(), "argument.document-kind"),
    file: one(file(), "argument.template-file"),
  },
  options: { from: required(date(), "option.in-force-from") },
  examples: ["example.templates-add"],
  asks: true,
  async run(context, given) {
    const { t, screen, cwd } = context;
    const { kind, from } = given;
    const { addTemplate } = await import("../../work/templates/add-template.js");
    const files = await import("../../work/editions/edition.js");
    const isShipped = given.file === files.SHIPPED;
    const template = isShipped
      ? files.shippedTemplate(kind)
      : files.readTemplateFile(resolve(cwd, given.file));
    return inRegister(context, given, (session) =>
      addTemplate(session, { kind, template, from }, async (others, name) => {
        const kinds = others.map((other) => t(`document-kind.${other}`)).join(", ");
        const intended = t(`document-kind.${kind}`);
        if (!given.yes && !screen.interactive) {
          throw new UserError("template-of-other-kind", { file: name, kinds, intended });
        }
        return session.confirm(t("ask.template-other-kind", { kinds, intended }));
      }),
    );
  },
  json: ({ kind, sha256, inForce, isNew, before }, _context, { from }) => ({
    kind,
    sha256,
    from: isNew ? from : before.from,
    inForce,
    added: isNew,
  }),
  async tell(added, context, { from }) {
    const { tellAdded } = await import("./show-templates.js");
    tellAdded(context, added, from);
  },
});

/** `kualik templates check`: every fault of a template at once, and the kinds that it can serve. */
export const check = command({
  name: "check",
  args: { file: one(file(), "argument.template-file") },
  options: { kind: option(templateKind(), "option.check-kind") },
  examples: ["kualik templates check advanced-training-certificate.docx --kind 3"],
  async run({ cwd }, given) {
    const { checkTemplate } = await import("../../work/templates/list-templates.js");
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

/** `kualik templates diff`: what changed from one edition to another. */
export const diff = command({
  name: "diff",
  args: { a: one(text(), "argument.edition"), b: one(text(), "argument.edition") },
  examples: ["kualik templates diff 3@2026-12-31 3@2027-01-01", "example.templates-diff"],
  async run(context, given) {
    const { diffTemplates } = await import("../../work/templates/list-templates.js");
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

/** `kualik templates fields`: what a template may and must print. */
export const fields = command({
  name: "fields",
  args: { kind: maybe(templateKind(), "argument.document-kind") },
  examples: ["kualik templates fields 3"],
  async run(_context, { kind }) {
    const { templateFields } = await import("../../documents/field-values.js");
    const kinds = kind === undefined ? DOCUMENT_KIND_NAMES : [kind];
    return { kinds, fields: templateFields(kinds) };
  },
  async show({ kinds, fields: listed }, context) {
    const { showFields } = await import("./show-templates.js");
    showFields(context, kinds, listed);
  },
  json: ({ fields: listed }, { t }) =>
    listed.map(({ field, needs, example }) => ({
      field,
      meaning: fieldInWords(field, t),
      needs,
      example,
    })),
});

/** `kualik templates list`: every edition of every kind, and what was changed and not used yet. */
export const list = command({
  name: "list",
  examples: ["kualik templates list"],
  async run(context, given) {
    const { listTemplates } = await import("../../work/templates/list-templates.js");
    return inRegister(context, given, listTemplates);
  },
  async show(editions, context) {
    const { showEditions } = await import("./show-templates.js");
    showEditions(context, editions);
  },
});

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

/** `kualik templates`: from what documents are made. */
export const templates = command({
  name: "templates",
  commands: [list, check, preview, fields, add, diff],
});
