import type { Words } from "../cli/context.js";
import { tableOf } from "../cli/table.js";
import { shortDate } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { Difference } from "../model/document.js";
import { MASKED, type ShownIdentity } from "../model/identity.js";
import type { DifferingDocument } from "../work/differing-documents.js";

/** Documents that differ, to be printed as JSON, identities as in every list. */
export function differingAsJson(
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
  documents: readonly DifferingDocument[],
  words: Words,
  { most = MOST_SHOWN, shown = MASKED }: { most?: number; shown?: ShownIdentity } = {},
): void {
  if (documents.length === 0) return;
  const { t, screen } = words;
  screen.say(t("differing.title", { count: documents.length }));
  screen.data(renderDiffering(documents.slice(0, most), shown, words));
  if (documents.length > most) screen.say(t("differing.more", { count: most }));
  screen.say(t("differing.next"));
}

/** One line for each thing that differs; a document's number stands in its first. */
export function renderDiffering(
  documents: readonly DifferingDocument[],
  shown: ShownIdentity,
  words: Words,
): string {
  const { t } = words;
  const lines = documents.flatMap(({ number, kind, differs }) =>
    differs.map((one, index) => ({
      ...shownDifference(one, shown),
      number: index === 0 ? number : "",
      kind: index === 0 ? t(`document-kind.${kind}`) : "",
    })),
  );
  return tableOf(words, lines, {
    "journal.number": ({ number }) => number,
    "journal.kind": ({ kind }) => kind,
    "differing.what": (one) => nameOfDiffering(one, t),
    "differing.issued": (one) => valueInWords(one, one.issued, t),
    "records.register": (one) => valueInWords(one, one.now, t),
  });
}

/** What differs, by the name that a registrar knows it by. */
export function nameOfDiffering({ field }: Pick<Difference, "field">, t: Translate): string {
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
