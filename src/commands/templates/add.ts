import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { required } from "../../cli/option.js";
import { date } from "../../cli/values/date.js";
import { file } from "../../cli/values/file.js";
import { templateKind } from "../../cli/values/template-kind.js";
import { UserError } from "../../model/errors.js";

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
    const files = await import("../../work/editions/template-file.js");
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
