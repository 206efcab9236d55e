import type { Context, Words } from "../../cli/context.js";
import { renderTable, tableOf } from "../../cli/table.js";
import type { EditionChanges } from "../../documents/compare-editions.js";
import type { TemplateField } from "../../documents/sample.js";
import { shortDate, shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { IsoDate } from "../../model/course.js";
import { DOCUMENT_KINDS, type TemplateNeed } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { fileOf } from "../../work/editions/edition.js";
import { faultInWords, fromInWords } from "../../work/editions/fault-in-words.js";
import { todayOf } from "../../work/session.js";
import type { AddedTemplate } from "../../work/templates/add-template.js";
import type { UnconfirmedForm } from "../../work/templates/confirm-templates.js";
import type { CheckedTemplate, ListedEdition } from "../../work/templates/list-templates.js";

/** Enough to tell editions apart, and to name one. */
const LENGTH_OF_SHORT_HASH = 12;

/** Shows every edition, and which files were changed and not used yet. */
export function showEditions(editions: readonly ListedEdition[], words: Words): void {
  const { t, screen } = words;
  const table = tableOf(words, editions, {
    "find.document": ({ kind }) => t(`document-kind.${kind}`),
    "templates.from": ({ addedAt, from }) =>
      addedAt === null ? t("templates.not-used-yet") : fromInWords(t, from),
    "templates.today": ({ inForce }) => (inForce ? "✔" : ""),
    "templates.edition": ({ sha256 }) => sha256.slice(0, LENGTH_OF_SHORT_HASH),
    "templates.documents": ({ documents }) => documents,
    "templates.added": ({ addedAt, addedBy }) =>
      `${addedAt === null ? "" : shortDay(addedAt)} ${addedBy ?? ""}`.trim(),
  });
  screen.data(table);
  for (const { kind, file, addedAt } of editions) {
    if (file !== null && addedAt === null) screen.say(t("templates.changed", { file, kind }));
  }
}

/** Shows the forms for whose wording the centre is about to vouch. */
export function showForms(forms: readonly UnconfirmedForm[], words: Words): void {
  const table = tableOf(words, forms, {
    "find.document": ({ kind }) => words.t(`document-kind.${kind}`),
    "templates.edition": ({ sha256 }) => sha256.slice(0, LENGTH_OF_SHORT_HASH),
    "templates.file": ({ kind }) => `templates/${fileOf(kind)}`,
  });
  words.screen.say(table);
}

/** Shows what is wrong with a template, or what it can serve for. */
export function showChecked(
  { file, kind, faults, bare, serves }: CheckedTemplate,
  { t, screen }: Words,
): void {
  if (faults.length > 0) {
    screen.say(t("templates.faults", { file, kind: t(`document-kind.${kind}`) }));
    screen.data(faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n"));
    return;
  }
  screen.data(t("templates.fine", { file, kinds: kindsInWords(serves, t) }));
  for (const field of bare) {
    const params = { tag: `{{${field}}}`, open: `{{#${field}}}`, close: `{{/${field}}}` };
    screen.say(t("templates.bare", params));
  }
}

export function checkedAsJson(
  { file, sha256, serves, kind, faults }: CheckedTemplate,
  { t }: Words,
) {
  const said = faults.map((fault) => {
    const { code, tag, part, paragraph, nearest } = fault;
    return { code, tag, part, paragraph, nearest, message: faultInWords(fault, t) };
  });
  return { file, sha256, serves, kind, faults: said };
}

/** Says from when an edition is in force, and what that does not change. */
export function tellAdded(
  { kind: added, isNew, before, others, issuedOtherwise: count, setAside }: AddedTemplate,
  { t, screen, now }: Context,
  { from }: { from: IsoDate },
): void {
  const [kind, date] = [t(`document-kind.${added}`), shortDate(from)];
  if (isNew) {
    const { until } = before;
    screen.say(
      until === null
        ? t("templates.added-from", { kind, date })
        : t("templates.added-until", { kind, date, until: shortDate(until) }),
    );
    if (others.length > 0)
      screen.say(t("templates.other-kind", { kinds: kindsInWords(others, t) }));
    if (before.from === from) screen.say(t("templates.same-day", { date }));
    if (from > todayOf({ now })) screen.say(t("templates.future", { date }));
    if (count > 0) screen.say(t("templates.issued-stay", { count, date }));
  } else screen.say(t("templates.same-edition", { from: fromInWords(t, before.from) }));
  if (setAside) screen.say(t("templates.set-aside", { file: setAside }));
}

/** Kinds of documents by their names. */
export function kindsInWords(kinds: readonly TemplateKind[], t: Translate): string {
  return kinds.map((kind) => t(`document-kind.${kind}`)).join(", ");
}

/** Shows what changed from one edition to another. */
export function showEditionChanges(
  { fields, text, other }: EditionChanges,
  { t, screen }: Words,
): void {
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
  { kinds, fields }: { kinds: readonly TemplateKind[]; fields: readonly TemplateField[] },
  { t, screen }: Words,
): void {
  // With all kinds side by side there is room for a number and a sign only.
  const isAlone = kinds.length === 1;
  const heading = (kind: TemplateKind) => (isNotice(kind) ? kind : DOCUMENT_KINDS[kind].appendix);
  const needs = isAlone ? [t("fields.need")] : kinds.map((kind) => String(heading(kind)));
  const needInWords = (need: TemplateNeed | undefined) => {
    if (need === undefined) return "–";
    return isAlone ? t(`fields.${need}`) : SIGNS[need];
  };
  const rows = fields.map((one) => [
    `{{${one.field}}}`,
    templateFieldInWords(one.field, t),
    one.example,
    ...kinds.map((kind) => needInWords(one.needs[kind])),
  ]);
  const head = [t("fields.field"), t("fields.meaning"), t("fields.example"), ...needs];
  screen.data(renderTable(head, rows, screen.columns));
  if (!isAlone) screen.say(t("fields.signs"));
}

const SIGNS = { required: "●", optional: "○" };

export function fieldsAsJson({ fields }: { fields: readonly TemplateField[] }, { t }: Words) {
  return fields.map(({ field, needs, example }) => {
    return { field, meaning: templateFieldInWords(field, t), needs, example };
  });
}

/** What a field of the documents means, with its language where it has one. */
export function templateFieldInWords(field: string, t: Translate): string {
  const [, meaning = field, language] = /^(.*)_(kk|ru)$/.exec(field) ?? [];
  const words = t.loose(`template-field.${meaning}`, {});
  return language === undefined ? words : t.loose(`fields.in-${language}`, { meaning: words });
}
