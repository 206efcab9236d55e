import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindNamed,
} from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { NOTICE_KINDS } from "../../model/notice.js";
import { type TemplateKind, templateKindNamed } from "../../model/template-kind.js";

/** The kind of template that a person names. @throws UserError `kind-unknown` */
export function nameKind(text: string): TemplateKind {
  const kind = templateKindNamed(text);
  if (kind) return kind;
  const known = [...documentKinds(), ...NOTICE_KINDS];
  throw new UserError("kind-unknown", { kind: text, known: known.join(", ") });
}

/** The kind of document that a person names. @throws UserError `kind-unknown` */
export function nameDocumentKind(text: string): DocumentKind {
  const kind = documentKindNamed(text);
  if (kind) return kind;
  throw new UserError("kind-unknown", { kind: text, known: documentKinds().join(", ") });
}

function documentKinds(): string[] {
  return DOCUMENT_KIND_NAMES.map((name) => `${name} (${DOCUMENT_KINDS[name].appendix})`);
}
