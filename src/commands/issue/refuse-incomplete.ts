import { missingValues } from "../../documents/field-values.js";
import type { Translate } from "../../language/translate.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { ReadyEdition } from "../templates/ready-edition.js";
import type { IssueDecision } from "./decide-issue.js";

/**
 * A document with an empty place must stop the batch before the first number is taken.
 *
 * @throws UserError `issue-value-missing`
 */
export function refuseMissingValues(t: Translate, course: string, { kinds }: IssueDecision): void {
  const missing = [...kinds].flatMap(([kind, { poorest }]) => missingValues(kind, poorest));
  if (missing.length > 0) {
    const labels = missing.map((field) => t.loose(labelOfField(field), {}));
    const fields = [...new Set(labels)].join(", ");
    throw new UserError("issue-value-missing", { fields, course });
  }
}

/**
 * An optional field outside a block would leave its caption with nothing after it.
 *
 * @throws UserError `template-empty-field`
 */
export function refuseEmptyPlaces(
  editions: ReadonlyMap<DocumentKind, ReadyEdition>,
  { kinds }: IssueDecision,
): void {
  for (const [kind, { poorest }] of kinds) {
    const bare = editions.get(kind)?.press.bareFields ?? [];
    const empty = bare.filter((field) => !poorest[field]);
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
