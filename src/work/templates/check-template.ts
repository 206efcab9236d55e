import type { TemplateFault } from "../../documents/template.js";
import { sha256Of } from "../../model/sha-256.js";
import {
  TEMPLATE_FIELDS,
  TEMPLATE_KIND_NAMES,
  type TemplateKind,
} from "../../model/template-kind.js";
import { readTemplate } from "../editions/compile-edition.js";
import { readTemplateFile, type TemplateFile } from "../editions/template-file.js";

/** What a check found. */
export interface CheckedTemplate {
  /** What to call it. */
  file: string;
  sha256: string;
  /** The kinds that it can serve. */
  serves: readonly TemplateKind[];
  /** The first of them; where it can serve none, the one that was most likely meant. */
  kind: TemplateKind;
  /** What is wrong with it for that kind: all at once. */
  faults: readonly TemplateFault[];
  /** Optional fields without a block of their own: where one has no value, nothing is issued. */
  bare: readonly string[];
}

/**
 * Checks a template for a kind, or for every kind.
 *
 * @throws UserError `template-broken`, or why the file cannot be read
 */
export function checkTemplate(path: string, meant: TemplateKind | undefined): CheckedTemplate {
  const template = readTemplateFile(path);
  const kinds = meant === undefined ? TEMPLATE_KIND_NAMES : [meant];
  const findings = kinds.map((kind) => examine(template, kind));
  const serving = findings.filter(({ faults }) => faults.length === 0);
  return {
    file: template.name,
    sha256: sha256Of(template.bytes),
    serves: serving.map(({ kind }) => kind),
    ...(serving[0] ?? withFewestFaults(findings)),
  };
}

type Finding = Pick<CheckedTemplate, "kind" | "faults" | "bare">;

function examine({ bytes, name }: TemplateFile, kind: TemplateKind): Finding {
  const { template, faults } = readTemplate(bytes, kind, name);
  const bare = template.bareFields.filter((field) => TEMPLATE_FIELDS[kind][field] === "optional");
  return { kind, faults, bare };
}

function withFewestFaults(findings: readonly Finding[]): Finding {
  return findings.reduce((best, one) => (one.faults.length < best.faults.length ? one : best));
}
