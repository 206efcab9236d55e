import type { Context } from "../cli/context.js";
import { renderTable } from "../cli/table.js";
import { shortDate } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { Difference } from "../model/document.js";
import { MASKED, type ShownIdentity } from "../model/identity.js";
import type { DifferingDocument } from "../work/standing.js";

/** Documents that differ, to be printed as JSON, identities as in every list. */
export function asJson(
  documents: readonly DifferingDocument[],
  shown: ShownIdentity = MASKED,
): DifferingDocument[] {
  return documents.map((document) => ({
    ...document,
    differs: document.differs.map((one) => shownDifference(one, shown)),
  }));
}

/** A correction shows no more of them; the journal shows all. */
const MOST_SHOWN = 50;

/** Lists documents that differ, with what can be done about them; says nothing where there is none. */
export function tellDiffering(
  { t, screen }: Pick<Context, "t" | "screen">,
  documents: readonly DifferingDocument[],
  { most = MOST_SHOWN, shown = MASKED }: { most?: number; shown?: ShownIdentity } = {},
): void {
  if (documents.length === 0) return;
  screen.say(t("differing.title", { count: documents.length }));
  screen.data(renderDiffering(documents.slice(0, most), shown, t, screen.columns));
  if (documents.length > most) screen.say(t("differing.more", { count: most }));
  screen.say(t("differing.next"));
}

/** One line for each thing that differs; a document's number stands in its first. */
export function renderDiffering(
  documents: readonly DifferingDocument[],
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  const head = [
    t("journal.number"),
    t("journal.kind"),
    t("differing.what"),
    t("differing.issued"),
    t("differing.now"),
  ];
  const lines = documents.flatMap(({ number, kind, differs }) =>
    differs
      .map((one) => shownDifference(one, shown))
      .map((one, index) => [
        index === 0 ? number : "",
        index === 0 ? t(`document-kind.${kind}`) : "",
        fieldInWords(one, t),
        valueInWords(one, one.issued, t),
        valueInWords(one, one.now, t),
      ]),
  );
  return renderTable(head, lines, columns);
}

/** What differs, by the name that a registrar knows it by. */
export function fieldInWords({ field }: Pick<Difference, "field">, t: Translate): string {
  switch (field) {
    case "hoursAttended":
      return t("field.hours");
    case "fullNameKk":
    case "fullNameRu":
    case "iin":
    case "identityDocument":
    case "outcome":
      return t(`field.${field}`);
    default:
      return t(`course-field.${field}`);
  }
}

/** What one side says, as a person reads it. */
export function valueInWords(
  { field }: Pick<Difference, "field">,
  value: Difference["now"],
  t: Translate,
): string {
  if (value === null || value === "") return "—";
  if (field === "outcome") return t.loose(`outcome.${value}`, {});
  if (field === "kind") return t.loose(`course-kind.${value}`, {});
  if (field === "start" || field === "end") return shortDate(String(value));
  return String(value);
}

/** What differs, with both sides' identities as they are to be shown. */
export function shownDifference(one: Difference, shown: ShownIdentity): Difference {
  if (one.field !== "iin" && one.field !== "identityDocument") return one;
  const shownAs = one.field === "iin" ? shown.iin : shown.document;
  const side = (value: Difference["now"]) => (value === null ? null : shownAs(String(value)));
  return { ...one, issued: side(one.issued), now: side(one.now) };
}
