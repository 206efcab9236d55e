import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentKindNamed,
  LOOK_OF_EVERY,
  type TemplateNeed,
} from "./document.js";
import { valueMeant } from "./value-words.js";

/** Notices that go out instead of what was asked for. */
export const NOTICE_KINDS = ["refusal-notice", "acceptance-refusal"] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * What a notice says: that it was refused, why, and where to ask.
 * Source: order № ҚР ДСМ-303/2020, list of main requirements, rows 9 and 10; law on state services:
 * a refusal states its reasons, and one may apply again.
 */
const EVERY_NOTICE = {
  notice_number: "required",
  issue_date_kk: "required",
  issue_date_ru: "required",
  city_kk: "required",
  city_ru: "required",
  issuer_kk: "required",
  issuer_ru: "required",
  full_name_kk: "required",
  full_name_ru: "required",
  request_number: "required",
  portal_number: "optional",
  submitted: "required",
  received: "required",
  asked_kk: "required",
  asked_ru: "required",
  ground_kk: "required",
  ground_ru: "required",
  explanation: "required",
  contact_centre: "required",
  head_position_kk: "required",
  head_position_ru: "required",
  head_name_kk: "required",
  head_name_ru: "required",
  ...LOOK_OF_EVERY,
} as const satisfies Record<string, TemplateNeed>;

/** The fields each notice knows, and whether its template must have them. */
const NOTICE_FIELDS: Record<NoticeKind, Record<string, TemplateNeed>> = {
  "refusal-notice": EVERY_NOTICE,
  "acceptance-refusal": EVERY_NOTICE,
};

/** The telephones of the single contact centre. Source: the same list, row 10. */
export const CONTACT_CENTRE = "8-800-080-7777, 1414";

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

/** The kind that a person names in any of the three languages; a document's by its appendix too. */
export function templateKindMeant(text: string): TemplateKind | null {
  return documentKindNamed(text) ?? valueMeant(text, TEMPLATE_KIND_NAMES, "document-kind");
}

export function isNotice(kind: TemplateKind): kind is NoticeKind {
  return kind in NOTICE_FIELDS;
}
