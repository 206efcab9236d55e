import type { DocumentKind } from "../../model/document.js";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";

/** The kind that a person names. @throws UserError `kind-unknown` */
export function nameKind(text: string): DocumentKind {
  const kind = documentKindNamed(text);
  if (kind) return kind;
  const known = DOCUMENT_KIND_NAMES.map((name) => `${name} (${DOCUMENT_KINDS[name].appendix})`);
  throw new UserError("kind-unknown", { kind: text, known: known.join(", ") });
}
