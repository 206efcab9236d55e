import { batchValues, missingValues } from "../../documents/field-values.js";
import { unprintable } from "../../documents/unprintable.js";
import type { Translate } from "../../language/translate.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { type ErrorCode, UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses.js";
import type { ReadyEdition } from "../templates/ready-edition.js";
import type { IssueDecision } from "./decide-issue.js";

/**
 * A document with an empty place, or one that a word processor cannot open, must stop the batch before
 * the first number is taken.
 *
 * @throws UserError `issue-value-missing`, `issue-value-unprintable`
 */
export function refuseMissingValues(
  t: Translate,
  course: RegisteredCourse,
  centre: Centre,
  issuedOn: IsoDate,
  { getting }: IssueDecision,
): void {
  const valuesOf = batchValues({ centre, course, issuedOn });
  const missing = new Set<string>();
  const unwritable = new Set<string>();
  for (const { enrolment, kind } of getting) {
    const values = valuesOf(enrolment, "-");
    for (const field of missingValues(kind, values)) missing.add(field);
    for (const field of unprintable(values)) unwritable.add(field);
  }
  const refuse = (code: ErrorCode, fields: ReadonlySet<string>) => {
    if (fields.size === 0) return;
    const labels = [...fields].map((field) => t.loose(labelOfField(field), {}));
    throw new UserError(code, { fields: [...new Set(labels)].join(", "), course: course.code });
  };
  refuse("issue-value-missing", missing);
  refuse("issue-value-unprintable", unwritable);
}

/**
 * An optional field outside a block would leave its caption with nothing after it.
 *
 * @throws UserError `template-empty-field`
 */
export function refuseEmptyPlaces(
  editions: ReadonlyMap<DocumentKind, ReadyEdition>,
  course: RegisteredCourse,
  centre: Centre,
  issuedOn: IsoDate,
  { getting }: IssueDecision,
): void {
  const valuesOf = batchValues({ centre, course, issuedOn });
  for (const { enrolment, kind } of getting) {
    const values = valuesOf(enrolment, "-");
    const empty = editions.get(kind)?.bareFields.filter((field) => !values[field]) ?? [];
    const [first] = empty;
    if (first === undefined) continue;
    throw new UserError("template-empty-field", {
      file: `${kind}.docx`,
      fields: empty.map((field) => `{{${field}}}`).join(", "),
      example: `{{#${first}}}`,
      end: `{{/${first}}}`,
    });
  }
}

/** Where the value of a document's field comes from, in words. */
function labelOfField(field: string): string {
  const labels: Record<string, string> = {
    issuer: "centre.name",
    city: "centre.city",
    head_name: "centre.head-name",
    head_position: "centre.head-position",
    programme: "course-field.title",
    specialty: "course-field.specialty",
    volume: "course-field.volume",
    period: "course-field.period",
    full_name: "field.fullName",
    identity: "field.identity",
  };
  return labels[field.replace(/_(?:kk|ru)$/, "")] ?? field;
}
