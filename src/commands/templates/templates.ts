import { resolve } from "node:path";
import {
  command,
  flag,
  inRegister,
  later,
  maybe,
  maybeSeveral,
  one,
  option,
  required,
} from "../../cli/command.js";
import { DONE, FAILED, portsOf } from "../../cli/context.js";
import { docxFile, file, text } from "../../cli/plain-values.js";
import { dateWithYear, templateKind } from "../../cli/values.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { UserError } from "../../model/errors.js";

/** `kualik templates add`: a new edition, in force from a day on. */
const templatesAdd = command({
  name: "add",
  args: {
    kind: one(templateKind(), "argument.document-kind"),
    file: one(file(), "argument.template-file"),
  },
  options: { from: required(dateWithYear(), "option.in-force-from") },
  examples: ["kualik templates add 3 template.docx --from 2027-01-01"],
  asks: true,
  async run(context, given) {
    const { t, screen, cwd } = context;
    const { kind, from } = given;
    const { kindsInWords } = await import("./show-templates.js");
    const { addTemplate } = await import("../../work/templates/add-template.js");
    const files = await import("../../work/editions/edition.js");
    const isShipped = given.file === files.SHIPPED;
    const template = isShipped
      ? files.shippedTemplate(kind)
      : files.readTemplateFile(resolve(cwd, given.file));
    return inRegister(context, given, (session) =>
      addTemplate(session, { kind, template, from }, async (others, name) => {
        const kinds = kindsInWords(others, t);
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
  tell: later(async () => (await import("./show-templates.js")).tellAdded),
});

/** `kualik templates check`: every fault of a template at once, and the kinds that it can serve. */
const templatesCheck = command({
  name: "check",
  args: { file: one(file(), "argument.template-file") },
  options: { kind: option(templateKind(), "option.check-kind") },
  examples: ["kualik templates check advanced-training-certificate.docx --kind 3"],
  async run({ cwd }, given) {
    const { checkTemplate } = await import("../../work/templates/list-templates.js");
    return checkTemplate(resolve(cwd, given.file), given.kind);
  },
  show: later(async () => (await import("./show-templates.js")).showChecked),
  json: later(async () => (await import("./show-templates.js")).checkedAsJson),
  code: ({ serves }) => (serves.length > 0 ? DONE : FAILED),
});

/** `kualik templates diff`: what changed from one edition to another. */
const templatesDiff = command({
  name: "diff",
  args: { a: one(text(), "argument.edition"), b: one(text(), "argument.edition") },
  examples: [
    "kualik templates diff 3@2026-12-31 3@2027-01-01",
    "kualik templates diff 3@2026-12-31 template.docx",
  ],
  async run(context, given) {
    const { withRegisterIfAny } = await import("../../cli/opened-register.js");
    const { diffTemplates } = await import("../../work/templates/list-templates.js");
    const named = (said: string) => ({ said, path: resolve(context.cwd, said) });
    return withRegisterIfAny(context, given, (session) =>
      diffTemplates(session?.register.db ?? null, named(given.a), named(given.b)),
    );
  },
  show: later(async () => (await import("./show-templates.js")).showEditionChanges),
});

/** `kualik templates fields`: what a template may and must print. */
const templatesFields = command({
  name: "fields",
  args: { kind: maybe(templateKind(), "argument.document-kind") },
  examples: ["kualik templates fields 3"],
  async run(_context, { kind }) {
    const { templateFields } = await import("../../documents/sample.js");
    const kinds = kind === undefined ? DOCUMENT_KIND_NAMES : [kind];
    return { kinds, fields: templateFields(kinds) };
  },
  show: later(async () => (await import("./show-templates.js")).showFields),
  json: later(async () => (await import("./show-templates.js")).fieldsAsJson),
});

/** `kualik templates list`: every edition of every kind, and what was changed and not used yet. */
const templatesList = command({
  name: "list",
  examples: ["kualik templates list"],
  async inRegister(session, { json }, { t, screen }) {
    const { listTemplates } = await import("../../work/templates/list-templates.js");
    const { unconfirmedForms } = await import("../../work/templates/confirm-templates.js");
    const { length: count } = json ? [] : await unconfirmedForms(session);
    const listed = await listTemplates(session);
    if (count > 0) screen.say(t("templates.unconfirmed", { count }));
    return listed;
  },
  show: later(async () => (await import("./show-templates.js")).showEditions),
});

/** `kualik templates preview`: a template filled with a sample; takes no number, keeps nothing. */
const templatesPreview = command({
  name: "preview",
  args: { kind: one(templateKind(), "argument.document-kind") },
  options: {
    file: option(file("file.docx"), "option.preview-file"),
    out: option(docxFile("file.docx"), "option.preview-out"),
    duplicate: flag("option.preview-duplicate"),
  },
  examples: ["kualik templates preview 3", "kualik templates preview 3 --file template.docx"],
  async run(context, given) {
    const { kind, duplicate } = given;
    const { withRegisterIfAny } = await import("../../cli/opened-register.js");
    const { previewTemplate } = await import("../../work/templates/preview-template.js");
    const path = resolve(context.cwd, given.out ?? `preview-${kind}.docx`);
    const template = given.file === undefined ? undefined : resolve(context.cwd, given.file);
    const order = { kind, file: template, out: path, duplicate };
    const { replaced } = await withRegisterIfAny(context, given, (session) =>
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

/** `kualik templates confirm`: the centre vouches for the wording of shipped forms. */
const templatesConfirm = command({
  name: "confirm",
  args: { kinds: maybeSeveral(templateKind(), "argument.kinds-to-confirm") },
  examples: ["kualik templates confirm", "kualik templates confirm 3 5"],
  asks: true,
  async inRegister(session, { kinds, json }, context) {
    const { confirmForms } = await import("../../work/templates/confirm-templates.js");
    const { showForms } = await import("./show-templates.js");
    return confirmForms(session, kinds, (forms) => {
      if (!json) showForms(forms, context);
      return session.confirm(context.t("ask.confirm-forms"), "irreversible");
    });
  },
  tell: (forms, { t, screen }) => screen.say(t("templates.confirmed", { count: forms.length })),
});

/** `kualik templates`: from what documents are made. */
export const templates = command({
  name: "templates",
  commands: [
    templatesList,
    templatesCheck,
    templatesPreview,
    templatesFields,
    templatesAdd,
    templatesConfirm,
    templatesDiff,
  ],
});
