import { missingValues } from "../../documents/field-values.js";
import type { Translate } from "../../language/translate.js";
import type { FieldValues } from "../../model/document.js";
import { type ErrorCode, UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { ReadyEdition } from "../editions/ready-edition.js";
import type { IssueDecision } from "./decide-issue.js";

/**
 * A document with an empty place, or one that a word processor cannot open, must stop the batch before
 * the first number is taken.
 *
 * @throws UserError `issue-value-missing`, `issue-value-unprintable`
 */
export function refuseMissingValues(
  t: Translate,
  course: string,
  { poorest, unprintable: unwritable }: Pick<IssueDecision, "poorest" | "unprintable">,
): void {
  const missing = [...poorest].flatMap(([kind, values]) => missingValues(kind, values));
  const refuse = (code: ErrorCode, fields: readonly string[]) => {
    if (fields.length === 0) return;
    const labels = fields.map((field) => t.loose(labelOfField(field), {}));
    throw new UserError(code, { fields: [...new Set(labels)].join(", "), course });
  };
  refuse("issue-value-missing", missing);
  refuse("issue-value-unprintable", unwritable);
}

/** Values that are there as soon as there is a number. */
const MADE_WITH_THE_NUMBER: ReadonlySet<string> = new Set(["check_code", "qr_code"]);

/**
 * An optional field outside a block would leave its caption with nothing after it.
 *
 * @throws UserError `template-empty-field`
 */
export function refuseEmptyPlaces<Kind extends TemplateKind>(
  editions: ReadonlyMap<Kind, ReadyEdition>,
  poorest: ReadonlyMap<Kind, FieldValues>,
): void {
  for (const [kind, values] of poorest) {
    const bare = editions.get(kind)?.bareFields ?? [];
    const empty = bare.filter((field) => !values[field] && !MADE_WITH_THE_NUMBER.has(field));
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
