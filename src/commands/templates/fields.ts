import { maybe } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { templateKind } from "../../cli/values/template-kind.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { fieldInWords } from "../field-in-words.js";

/** `kualik templates fields`: what a template may and must print. */
export const fields = command({
  name: "fields",
  args: { kind: maybe(templateKind(), "argument.document-kind") },
  examples: ["kualik templates fields 3"],
  async run(_context, { kind }) {
    const { templateFields } = await import("../../documents/template-fields.js");
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
