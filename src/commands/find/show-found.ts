import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context, Words } from "../../cli/context.js";
import { type CardLine, renderCard, tableOf } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import { inBothLanguages, inLanguage, type Translate } from "../../language/translate.js";
import { volumeInWords } from "../../language/volume-in-words.js";
import type { Difference } from "../../model/document.js";
import { identityKeyOf, inList, type ShownIdentity } from "../../model/identity.js";
import type { FoundTrainee } from "../../register/people/search.js";
import type { Found } from "../../work/find.js";
import { nameOfDiffering, shownDifference, valueInWords } from "../differing.js";
import { standingAsJson, standingLines } from "../lifecycle/standing-in-words.js";

/** A screen shows no more; one more tells that there are more. */
export const MOST_SHOWN = 50;

/** Shows what was found: one hit as a card, several as a list. */
export function showFound(found: Found, words: Words, { full }: { full?: true }): void {
  const { t, screen } = words;
  const { people } = found;
  const [only, ...others] = people;
  if (!only) screen.say(t("find.nothing"));
  else if (others.length === 0) screen.data(renderFound(only, found, words));
  else screen.data(renderList(people.slice(0, MOST_SHOWN), shownOf(people, full), words));
  if (people.length > MOST_SHOWN) screen.say(t("find.more", { count: MOST_SHOWN }));
}

/** What other programs read. */
export function foundAsJson(
  { root, people, differing }: Found,
  _context: Context,
  { full }: { full?: true },
) {
  const shown = shownOf(people, full);
  return people.map((one) => {
    const { standing, ...rest } = shown.person(one);
    const differs = differing.get(one.number ?? "") ?? [];
    return {
      ...rest,
      file: one.file && join(root, one.file),
      ...(standing ? standingAsJson(standing) : { status: null }),
      differs: differs.map((found) => shownDifference(found, shown)),
    };
  });
}

/** Whoever asked for one person by name is to see whom they have found. */
function shownOf(people: readonly FoundTrainee[], full = false): ShownIdentity {
  const keys = people.map(({ iin, identityDocument }) => identityKeyOf(iin, identityDocument));
  return inList({ full: full || new Set(keys).size === 1 });
}

function renderList(found: readonly FoundTrainee[], shown: ShownIdentity, words: Words): string {
  const { t } = words;
  return tableOf(words, found.map(shown.person), {
    "find.number": ({ number }) => number ?? "—",
    "field.name": (one) => inLanguage(t.language, one, "fullName"),
    "field.iin": ({ iin, identityDocument }) => iin ?? identityDocument ?? "",
    "journal.course": ({ courseCode }) => courseCode,
    "find.document": (one) => documentInWords(t, one),
  });
}

/** Its kind, and in brackets where it holds no longer or stands in the place of another. */
function documentInWords(t: Translate, { kind, standing }: FoundTrainee): string {
  if (kind === null) return t("find.not-issued");
  const notes = [
    standing?.replaces ? t("find.is-duplicate") : null,
    standing?.annulled ? t(`document-status.${standing.status}`) : null,
  ].filter((note) => note !== null);
  const words = t(`document-kind.${kind}`);
  return notes.length === 0 ? words : `${words} (${notes.join(", ")})`;
}

function renderFound(one: FoundTrainee, { root, differing }: Found, { t, screen }: Words): string {
  const title = inLanguage(t.language, one, "courseTitle");
  const lines: CardLine[] = [
    [t("field.fullNameKk"), one.fullNameKk],
    [t("field.fullNameRu"), one.fullNameRu],
    [t("find.name-now"), nameNow(one)],
    [t("field.iin"), one.iin],
    [t("field.identityDocument"), one.identityDocument],
    [t("field.birthDate"), one.birthDate && shortDate(one.birthDate)],
    [t("journal.course"), `${one.courseCode}\n${title}`],
    [t("journal.period"), `${shortDate(one.start)} – ${shortDate(one.end)}`],
    [t("course-field.volume"), volumeInWords(one.hours, one.credits, t.language)],
    [t("field.outcome"), t(`outcome.${one.outcome}`)],
    [t("field.hours"), one.hoursAttended === null ? null : String(one.hoursAttended)],
    [t("find.document"), one.kind ? t(`document-kind.${one.kind}`) : t("find.not-issued")],
    [t("find.number"), one.number],
    [t("journal.issued-on"), one.issuedOn && shortDate(one.issuedOn)],
    [t("journal.issued-by"), one.issuedByName ?? one.issuedBy],
    [t("journal.blank"), one.blank],
    ...(one.standing ? standingLines(t, one.standing) : []),
    [t("differing.issued"), printedOtherwise(differing.get(one.number ?? ""), t)],
  ];
  const card = renderCard(lines, screen.columns);
  if (one.file === null) return card;
  const path = join(root, one.file);
  const shown = existsSync(path) ? path : `${path} (${t("find.file-missing")})`;
  return `${card}\n${t("find.file")}: ${shown}`;
}

/** The card shows what the register says now; a name that was printed stands in it already. */
function printedOtherwise(differs: readonly Difference[] = [], t: Translate): string | null {
  const lines = differs
    .filter(({ field }) => field !== "fullNameKk" && field !== "fullNameRu")
    .map((one) => `${nameOfDiffering(one, t)}: ${valueInWords(one, one.issued, t)}`);
  return lines.length === 0 ? null : lines.join("\n");
}

/** The present name, where it is another than the printed one. */
function nameNow(one: FoundTrainee): string | null {
  const { fullNameKk, fullNameRu, nameNowKk, nameNowRu } = one;
  if (fullNameKk === nameNowKk && fullNameRu === nameNowRu) return null;
  return inBothLanguages(nameNowKk, nameNowRu);
}
