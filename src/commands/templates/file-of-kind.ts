import type { DocumentKind } from "../../model/document.js";

/** The name of a kind's template. */
export function fileOf(kind: DocumentKind): string {
  return `${kind}.docx`;
}
