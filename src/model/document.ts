import type { Course, CourseKind, IsoDate } from "./course.js";
import type { Enrolment, Outcome } from "./trainee.js";
import { valueMeant } from "./value-words.js";

/** The documents of the state service: which appendix of the Rules gives their form, their names. */
export const DOCUMENT_KINDS = {
  "advanced-training-certificate": {
    appendix: 3,
    kk: "біліктілікті арттыру туралы куәлік",
    ru: "свидетельство о повышении квалификации",
  },
  "certification-course-certificate": {
    appendix: 4,
    kk: "сертификаттық курс туралы куәлік",
    ru: "свидетельство о сертификационном курсе",
  },
  "non-completion-reference": {
    appendix: 5,
    kk: "қосымша білім алуды аяқтамаған адамдарға берілетін анықтама",
    ru: "справка, выдаваемая лицам, не завершившим дополнительное образование",
  },
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS) as DocumentKind[];

/** The kind that a person names, by its name or by its appendix: `4`. Null where there is none. */
export function documentKindNamed(text: string): DocumentKind | null {
  const said = text.trim().toLowerCase();
  const isMeant = (kind: DocumentKind) =>
    kind === said || String(DOCUMENT_KINDS[kind].appendix) === said;
  return DOCUMENT_KIND_NAMES.find(isMeant) ?? null;
}

/** The same as a person types it: its name in any language, or the beginning of one, is enough too. */
export function documentKindMeant(text: string): DocumentKind | null {
  return documentKindNamed(text) ?? valueMeant(text, DOCUMENT_KIND_NAMES, "document-kind");
}

/**
 * The document that follows from the course's kind and the trainee's outcome.
 * Source: Order № ҚР ДСМ-303/2020, list of main requirements, row 5.
 */
export function documentKindFor(course: CourseKind, outcome: Outcome): DocumentKind {
  if (outcome === "not-completed") return "non-completion-reference";
  return course === "advanced-training"
    ? "advanced-training-certificate"
    : "certification-course-certificate";
}

/** Whether a template must print a field. */
export type TemplateNeed = "required" | "optional";

/** Fields that decide how a document or a notice looks; none of them is a text to be read. */
export const LOOK_OF_EVERY = {
  long_issuer_kk: "optional",
  long_issuer_ru: "optional",
  long_full_name_kk: "optional",
  long_full_name_ru: "optional",
  logo: "optional",
  created: "optional",
} as const satisfies Record<string, TemplateNeed>;

const EVERY_DOCUMENT = {
  registration_number: "required",
  issue_date_kk: "required",
  issue_date_ru: "required",
  city_kk: "required",
  city_ru: "required",
  issuer_kk: "required",
  issuer_ru: "required",
  full_name_kk: "required",
  full_name_ru: "required",
  identity_kk: "optional",
  identity_ru: "optional",
  period_kk: "required",
  period_ru: "required",
  programme_kk: "required",
  programme_ru: "required",
  specialty_kk: "optional",
  specialty_ru: "optional",
  volume_kk: "required",
  volume_ru: "required",
  head_position_kk: "required",
  head_position_ru: "required",
  head_name_kk: "required",
  head_name_ru: "required",
  check_code: "optional",
  qr_code: "optional",
  duplicate_mark: "optional",
  original_kk: "optional",
  original_ru: "optional",
  ...LOOK_OF_EVERY,
  long_programme_kk: "optional",
  long_programme_ru: "optional",
  frame: "optional",
} as const satisfies Record<string, TemplateNeed>;

/**
 * The fields each kind knows, and whether its template must have them: a required field that a
 * template lacks would leave a certificate without, say, its number.
 */
export const DOCUMENT_FIELDS: Record<DocumentKind, Record<string, TemplateNeed>> = {
  "advanced-training-certificate": EVERY_DOCUMENT,
  "certification-course-certificate": {
    ...EVERY_DOCUMENT,
    specialty_kk: "required",
    specialty_ru: "required",
  },
  "non-completion-reference": {
    ...EVERY_DOCUMENT,
    attended_kk: "optional",
    attended_ru: "optional",
  },
};

/** Fields whose value is drawn instead of a picture of the template. */
export const PICTURE_FIELDS: ReadonlySet<string> = new Set(["logo", "qr_code"]);

/** Field name → text to print; an absent or empty optional field takes its block with it. */
export type FieldValues = Record<string, string>;

/** Why a document holds no longer. */
interface Annulment {
  /** UTC, ISO 8601. */
  at: string;
  reason: string;
  /** Operating-system user. */
  operator: string;
  /** The name by which the register knew that user then; null where it knew none. */
  person: string | null;
}

/** To whom a document was handed last. */
export interface LastHandover {
  to: string;
  on: IsoDate;
  /** Kind and number of the identity document that was shown; null where none was noted. */
  document: string | null;
  /** By what right somebody else than the holder took it. */
  ground: string | null;
}

/** A document as another one names it. */
export interface NamedDocument {
  number: string;
  issuedOn: IsoDate;
}

/** What has become of a document since it was issued. */
export interface DocumentStanding {
  /** Whether it holds: annulled for good, or replaced by a duplicate. */
  status: "issued" | "annulled" | "replaced";
  /** Null while it holds. */
  annulled: Annulment | null;
  /** The document in whose place this one was issued. */
  replaces: NamedDocument | null;
  /** The duplicate that was issued in this one's place. */
  replacedBy: NamedDocument | null;
  /** Null while it was not handed over. */
  handedOver: LastHandover | null;
}

/** A course's data when documents of it were issued: what is corrected later leaves them alone. */
export type CourseAsIssued = Course;

/** A person's data when the document was issued. */
export type HolderAsIssued = Pick<
  Enrolment,
  "fullNameKk" | "fullNameRu" | "iin" | "identityDocument" | "outcome" | "hoursAttended"
>;

/** What a document was made from: whose it is, and of which course. */
export interface DocumentBasis {
  holder: HolderAsIssued;
  course: CourseAsIssued;
}

/** What can differ between a document and the register; the course's code never changes. */
export type BasisField = keyof HolderAsIssued | Exclude<keyof CourseAsIssued, "code">;

/** One thing that a document says otherwise than the register does now. */
export interface Difference {
  field: BasisField;
  issued: string | number | null;
  now: string | number | null;
}
