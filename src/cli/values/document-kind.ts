import { nameDocumentKind } from "../../commands/templates/name-kind.js";
import type { DocumentKind } from "../../model/document.js";
import type { Value } from "../value.js";

/** A kind of document, by its name or its appendix: `certificate`, `3`. */
export function documentKind(): Value<DocumentKind> {
  return { place: "kind", parse: nameDocumentKind };
}
