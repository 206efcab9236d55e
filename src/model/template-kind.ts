import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentKindNamed,
  type TemplateNeed,
} from "./document.js";
import { NOTICE_FIELDS, NOTICE_KINDS, type NoticeKind } from "./notice.js";

/** Everything that is made from a template: the documents of the service, and notices. */
export type TemplateKind = DocumentKind | NoticeKind;

export const TEMPLATE_KIND_NAMES: readonly TemplateKind[] = [
  ...DOCUMENT_KIND_NAMES,
  ...NOTICE_KINDS,
];

/** The fields each template knows, and whether it must have them. */
export const TEMPLATE_FIELDS: Record<TemplateKind, Record<string, TemplateNeed>> = {
  ...DOCUMENT_FIELDS,
  ...NOTICE_FIELDS,
};

/** The kind that a person names; a document's by its appendix too. Null where there is none. */
export function templateKindNamed(text: string): TemplateKind | null {
  const said = text.trim().toLowerCase();
  return documentKindNamed(text) ?? NOTICE_KINDS.find((kind) => kind === said) ?? null;
}

export function isNotice(kind: TemplateKind): kind is NoticeKind {
  return kind in NOTICE_FIELDS;
}
