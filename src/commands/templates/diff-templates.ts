import { openArchive } from "../../archive/open-archive.js";
import { type ComparedEdition, compareEditions } from "../../documents/compare-editions.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import { readTemplate } from "../../work/editions/compile-edition.js";
import type { TemplateFile } from "../../work/editions/template-file.js";
import { type Context, DONE } from "../context.js";
import { withRegisterIfAny } from "../with-register.js";
import { findEdition } from "./find-edition.js";

/** `kualik templates diff`: what changed from one edition to another. */
export async function diffTemplates(
  context: Context,
  a: string,
  b: string,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const [before, after] = await withRegisterIfAny(context, async (register) => [
    compared(await findEdition(context, register, a)),
    compared(await findEdition(context, register, b)),
  ]);
  if (!before || !after) throw new Error("two editions were read");
  const changes = compareEditions(before, after);
  if (json) {
    screen.data(JSON.stringify(changes, null, 2));
    return DONE;
  }
  const { fields, text, other } = changes;
  const lines = [
    ...fields.removed.map((field) => t("diff.field-removed", { field: `{{${field}}}` })),
    ...fields.added.map((field) => t("diff.field-added", { field: `{{${field}}}` })),
    ...text.flatMap(({ place, removed, added }) => [
      t.loose(`diff.place.${place}`, {}),
      ...removed.map((line) => `  − ${line}`),
      ...added.map((line) => `  + ${line}`),
    ]),
    ...(other.length > 0 ? [t("diff.other", { parts: partsInWords(t, other) })] : []),
  ];
  if (lines.length > 0) screen.data(lines.join("\n"));
  else screen.say(t("diff.same"));
  return DONE;
}

function compared({ name, bytes }: TemplateFile): ComparedEdition {
  // Which fields a template prints does not depend on what it is for; its faults are not asked here.
  const [kind] = TEMPLATE_KIND_NAMES;
  if (!kind) throw new Error("there are kinds of documents");
  const { template } = readTemplate(bytes, kind, name);
  return { files: openArchive(bytes), fields: template.fields };
}

const KINDS_OF_PARTS: [RegExp, string][] = [
  [/^word\/styles\.xml$/, "styles"],
  [/^word\/media\//, "pictures"],
  [/^word\/(?:document|header|footer)\d*\.xml$/, "layout"],
];

function partsInWords(t: Context["t"], parts: readonly string[]): string {
  const words = parts.map((part) => {
    const kind = KINDS_OF_PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? "rest";
    return t.loose(`diff.part.${kind}`, {});
  });
  return [...new Set(words)].join(", ");
}
