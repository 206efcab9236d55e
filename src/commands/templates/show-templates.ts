import { type Context, today } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import type { EditionChanges } from "../../documents/compare-editions.js";
import type { TemplateField } from "../../documents/sample.js";
import { shortDate, shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { IsoDate } from "../../model/course.js";
import { DOCUMENT_KINDS } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { faultInWords, fromInWords } from "../../work/editions/fault-in-words.js";
import type { AddedTemplate } from "../../work/templates/add-template.js";
import type { CheckedTemplate, ListedEdition } from "../../work/templates/list-templates.js";
import { fieldInWords } from "../field-in-words.js";

type Words = Pick<Context, "t" | "screen">;

/** Enough to tell editions apart, and to name one. */
const LENGTH_OF_SHORT_HASH = 12;

/** Shows every edition, and which files were changed and not used yet. */
export function showEditions({ t, screen }: Words, editions: readonly ListedEdition[]): void {
  const head = [
    t("templates.kind"),
    t("templates.from"),
    t("templates.today"),
    t("templates.edition"),
    t("templates.documents"),
    t("templates.added"),
  ];
  const rows = editions.map((edition) => [
    t(`document-kind.${edition.kind}`),
    edition.addedAt === null ? t("templates.not-used-yet") : fromInWords(t, edition.from),
    edition.inForce ? "✔" : "",
    edition.sha256.slice(0, LENGTH_OF_SHORT_HASH),
    edition.documents,
    [edition.addedAt === null ? "" : shortDay(edition.addedAt), edition.addedBy ?? ""]
      .join(" ")
      .trim(),
  ]);
  screen.data(renderTable(head, rows, screen.columns));
  for (const { kind, file, addedAt } of editions) {
    if (file !== null && addedAt === null) screen.say(t("templates.changed", { file, kind }));
  }
}

/** Shows what is wrong with a template, or what it can serve for. */
export function showChecked({ t, screen }: Words, checked: CheckedTemplate): void {
  const { file, kind, faults, bare, serves } = checked;
  if (faults.length > 0) {
    screen.say(t("templates.faults", { file, kind: t(`document-kind.${kind}`) }));
    screen.data(faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n"));
    return;
  }
  const kinds = serves.map((one) => t(`document-kind.${one}`)).join(", ");
  screen.data(t("templates.fine", { file, kinds }));
  for (const field of bare) {
    const params = { tag: `{{${field}}}`, open: `{{#${field}}}`, close: `{{/${field}}}` };
    screen.say(t("templates.bare", params));
  }
}

export function checkedAsJson(
  { file, sha256, serves, kind, faults }: CheckedTemplate,
  t: Translate,
) {
  const said = faults.map((fault) => {
    const { code, tag, part, paragraph, nearest } = fault;
    return { code, tag, part, paragraph, nearest, message: faultInWords(fault, t) };
  });
  return { file, sha256, serves, kind, faults: said };
}

/** Says from when an edition is in force, and what that does not change. */
export function tellAdded(
  { t, screen, now }: Pick<Context, "t" | "screen" | "now">,
  { kind: added, isNew, before, others, issuedOtherwise: count, setAside }: AddedTemplate,
  from: IsoDate,
): void {
  const [kind, date] = [t(`document-kind.${added}`), shortDate(from)];
  if (isNew) {
    const { until } = before;
    screen.say(
      until === null
        ? t("templates.added-from", { kind, date })
        : t("templates.added-until", { kind, date, until: shortDate(until) }),
    );
    if (others.length > 0) {
      const kinds = others.map((other) => t(`document-kind.${other}`)).join(", ");
      screen.say(t("templates.other-kind", { kinds }));
    }
    if (before.from === from) screen.say(t("templates.same-day", { date }));
    if (from > today({ now })) screen.say(t("templates.future", { date }));
    if (count > 0) screen.say(t("templates.issued-stay", { count, date }));
  } else screen.say(t("templates.same-edition", { from: fromInWords(t, before.from) }));
  if (setAside) screen.say(t("templates.set-aside", { file: setAside }));
}

/** Shows what changed from one edition to another. */
export function showChanges({ t, screen }: Words, { fields, text, other }: EditionChanges): void {
  const lines = [
    ...fields.removed.map((field) => t("diff.field-removed", { field: `{{${field}}}` })),
    ...fields.added.map((field) => t("diff.field-added", { field: `{{${field}}}` })),
    ...text.flatMap(({ place, removed, added }) => [
      t.loose(`diff.place.${place}`, {}),
      ...removed.map((line) => `  − ${line}`),
      ...added.map((line) => `  + ${line}`),
    ]),
    ...(other.length > 0 ? [t("diff.other", { parts: partsInWords(t, other) })] : []),
  ];
  if (lines.length > 0) screen.data(lines.join("\n"));
  else screen.say(t("diff.same"));
}

const KINDS_OF_PARTS: [RegExp, string][] = [
  [/^word\/styles\.xml$/, "styles"],
  [/^word\/media\//, "pictures"],
  [/^word\/(?:document|header|footer)\d*\.xml$/, "layout"],
];

function partsInWords(t: Translate, parts: readonly string[]): string {
  const words = parts.map((part) => {
    const kind = KINDS_OF_PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? "rest";
    return t.loose(`diff.part.${kind}`, {});
  });
  return [...new Set(words)].join(", ");
}

/** Shows the fields that templates of these kinds may and must print. */
export function showFields(
  { t, screen }: Words,
  kinds: readonly TemplateKind[],
  fields: readonly TemplateField[],
): void {
  const head = [
    t("fields.field"),
    t("fields.meaning"),
    t("fields.example"),
    ...headOfNeeds(kinds, t),
  ];
  const rows = fields.map((one) => [
    `{{${one.field}}}`,
    fieldInWords(one.field, t),
    one.example,
    ...kinds.map((name) => needInWords(t, one.needs[name], kinds.length === 1)),
  ]);
  screen.data(renderTable(head, rows, screen.columns));
  if (kinds.length > 1) screen.say(t("fields.signs"));
}

/** With all kinds side by side there is room for a number and a sign only. */
function headOfNeeds(kinds: readonly TemplateKind[], t: Translate): string[] {
  if (kinds.length === 1) return [t("fields.need")];
  return kinds.map((kind) => (isNotice(kind) ? kind : String(DOCUMENT_KINDS[kind].appendix)));
}

const SIGNS = { required: "●", optional: "○" };

function needInWords(
  t: Translate,
  need: "required" | "optional" | undefined,
  isAlone: boolean,
): string {
  if (need === undefined) return "–";
  return isAlone ? t(`fields.${need}`) : SIGNS[need];
}
