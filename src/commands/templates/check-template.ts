import { resolve } from "node:path";
import type { TemplateFault } from "../../documents/template.js";
import { sha256Of } from "../../model/sha-256.js";
import {
  TEMPLATE_FIELDS,
  TEMPLATE_KIND_NAMES,
  type TemplateKind,
} from "../../model/template-kind.js";
import { readTemplate } from "../../work/editions/compile-edition.js";
import { faultInWords } from "../../work/editions/fault-in-words.js";
import { readTemplateFile, type TemplateFile } from "../../work/editions/template-file.js";
import { type Context, DONE, FAILED } from "../context.js";
import { nameKind } from "./name-kind.js";

/** What a check found for one kind. */
interface Finding {
  kind: TemplateKind;
  faults: TemplateFault[];
  /** Optional fields without a block of their own: where one has no value, nothing is issued. */
  bare: string[];
}

/** `kualik templates check`: every fault of a template at once, and the kinds that it can serve. */
export async function checkTemplate(
  context: Context,
  file: string,
  options: { kind?: string; json?: boolean },
): Promise<number> {
  const kinds = options.kind === undefined ? TEMPLATE_KIND_NAMES : [nameKind(options.kind)];
  const template = readTemplateFile(resolve(context.cwd, file));
  const findings = kinds.map((kind) => examine(template, kind));
  const serving = findings.filter(({ faults }) => faults.length === 0);
  const shown = serving[0] ?? likeliest(findings);
  if (options.json) {
    const { kind, faults } = shown;
    const serves = serving.map((finding) => finding.kind);
    const sha256 = sha256Of(template.bytes);
    const said = { file: template.name, sha256, serves, kind, faults: faults.map(asJson(context)) };
    context.screen.data(JSON.stringify(said, null, 2));
  } else tell(context, template.name, shown, serving);
  return serving.length > 0 ? DONE : FAILED;
}

function examine({ bytes, name }: TemplateFile, kind: TemplateKind): Finding {
  const { template, faults } = readTemplate(bytes, kind, name);
  const bare = template.bareFields.filter((field) => TEMPLATE_FIELDS[kind][field] === "optional");
  return { kind, faults, bare };
}

/** The kind that was most likely meant: the one with the fewest faults. */
function likeliest(findings: readonly Finding[]): Finding {
  return findings.reduce((best, one) => (one.faults.length < best.faults.length ? one : best));
}

function tell(
  { t, screen }: Context,
  file: string,
  { kind, faults, bare }: Finding,
  serving: readonly Finding[],
): void {
  if (faults.length > 0) {
    screen.say(t("templates.faults", { file, kind: t(`document-kind.${kind}`) }));
    screen.data(faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n"));
    return;
  }
  const kinds = serving.map((one) => t(`document-kind.${one.kind}`)).join(", ");
  screen.data(t("templates.fine", { file, kinds }));
  for (const field of bare) {
    const params = { tag: `{{${field}}}`, open: `{{#${field}}}`, close: `{{/${field}}}` };
    screen.say(t("templates.bare", params));
  }
}

function asJson({ t }: Context) {
  return (fault: TemplateFault) => {
    const { code, tag, part, paragraph, nearest } = fault;
    return { code, tag, part, paragraph, nearest, message: faultInWords(fault, t) };
  };
}
