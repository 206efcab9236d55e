import type { TemplateKind } from "../../model/template-kind.js";

/** The name of a kind's template. */
export function fileOf(kind: TemplateKind): string {
  return `${kind}.docx`;
}
