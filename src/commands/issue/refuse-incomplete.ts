import { batchValues, missingValues } from "../../documents/field-values.js";
import type { Translate } from "../../language/translate.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses.js";
import type { ReadyEdition } from "../templates/ready-edition.js";
import type { IssueDecision } from "./decide-issue.js";

/**
 * A document with an empty place must stop the batch before the first number is taken.
 *
 * @throws UserError `issue-value-missing`
 */
export function refuseMissingValues(
  t: Translate,
  course: RegisteredCourse,
  centre: Centre,
  issuedOn: IsoDate,
  { getting }: IssueDecision,
): void {
  const valuesOf = batchValues({ centre, course, issuedOn });
  const missing = new Set(
    getting.flatMap(({ enrolment, kind }) => missingValues(kind, valuesOf(enrolment, "-"))),
  );
  if (missing.size > 0) {
    const labels = [...missing].map((field) => t.loose(labelOfField(field), {}));
    const fields = [...new Set(labels)].join(", ");
    throw new UserError("issue-value-missing", { fields, course: course.code });
  }
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
    const empty = editions.get(kind)?.press.bareFields.filter((field) => !values[field]) ?? [];
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
  };
  return labels[field.replace(/_(?:kk|ru)$/, "")] ?? field;
}
