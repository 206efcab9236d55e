import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindNamed,
} from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { Value } from "../value.js";

/** A kind of document, by its name or its appendix: `advanced-training-certificate`, `3`. */
export function documentKind(): Value<DocumentKind> {
  return { place: "kind", parse: nameKind };
}

/** @throws UserError `kind-unknown`, which tells all there are */
function nameKind(text: string): DocumentKind {
  const kind = documentKindNamed(text);
  if (kind) return kind;
  throw new UserError("kind-unknown", { kind: text, known: documentKindsToSay().join(", ") });
}

/** The kinds of documents as a person can name them. */
export function documentKindsToSay(): string[] {
  return DOCUMENT_KIND_NAMES.map((name) => `${name} (${DOCUMENT_KINDS[name].appendix})`);
}
