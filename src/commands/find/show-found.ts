import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../../cli/context.js";
import { renderCard, renderTable } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import { volumeInWords } from "../../language/volume-in-words.js";
import type { Difference } from "../../model/document.js";
import { identityKeyOf, inList, type ShownIdentity } from "../../model/identity.js";
import type { FoundTrainee } from "../../register/people/search.js";
import type { Found } from "../../work/find.js";
import { fieldInWords, shownDifference, valueInWords } from "../differing.js";
import { standingAsJson, standingLines } from "../lifecycle/standing-in-words.js";

/** Shows what was found: one hit as a card, several as a list. */
export function showFound(
  context: Context,
  found: Found,
  { full, most }: { full?: true; most: number },
): void {
  const { t, screen } = context;
  const { people } = found;
  const [only, ...others] = people;
  if (!only) screen.say(t("find.nothing"));
  else if (others.length === 0) screen.data(renderFound(context, only, found));
  else screen.data(renderList(context, people.slice(0, most), shownOf(people, full)));
  if (people.length > most) screen.say(t("find.more", { count: most }));
}

/** What other programs read. */
export function foundAsJson({ root, people, differing }: Found, { full }: { full?: true }) {
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
  return inList({ full: full || isOnePerson(people) });
}

function isOnePerson(found: readonly FoundTrainee[]): boolean {
  const keys = found.map(({ iin, identityDocument }) => identityKeyOf(iin, identityDocument));
  return new Set(keys).size === 1;
}

function renderList(
  { t, screen }: Context,
  found: readonly FoundTrainee[],
  shown: ShownIdentity,
): string {
  const head = [
    t("find.number"),
    t("find.name"),
    t("find.iin"),
    t("find.course"),
    t("find.document"),
  ];
  const rows = found
    .map(shown.person)
    .map((one) => [
      one.number ?? "—",
      t.language === "kk" ? one.fullNameKk : one.fullNameRu,
      one.iin ?? one.identityDocument ?? "",
      one.courseCode,
      documentInWords(t, one),
    ]);
  return renderTable(head, rows, screen.columns);
}

/** Its kind, and in brackets where it holds no longer or stands in the place of another. */
function documentInWords(t: Context["t"], { kind, standing }: FoundTrainee): string {
  if (kind === null) return t("find.not-issued");
  const notes = [
    standing?.replaces ? t("find.is-duplicate") : null,
    standing?.annulled ? t(`document-status.${standing.status}`) : null,
  ].filter((note) => note !== null);
  const words = t(`document-kind.${kind}`);
  return notes.length === 0 ? words : `${words} (${notes.join(", ")})`;
}

function renderFound(
  { t, screen }: Context,
  one: FoundTrainee,
  { root, differing }: Found,
): string {
  const lines: [string, string | null][] = [
    [t("find.name-kk"), one.fullNameKk],
    [t("find.name-ru"), one.fullNameRu],
    [t("find.name-now"), nameNow(one)],
    [t("find.iin"), one.iin],
    [t("find.identity-document"), one.identityDocument],
    [t("find.birth-date"), one.birthDate && shortDate(one.birthDate)],
    [
      t("find.course"),
      `${one.courseCode}\n${t.language === "kk" ? one.courseTitleKk : one.courseTitleRu}`,
    ],
    [t("find.period"), `${shortDate(one.start)} – ${shortDate(one.end)}`],
    [t("find.volume"), volumeInWords(one.hours, one.credits, t.language)],
    [t("find.outcome"), t(`outcome.${one.outcome}`)],
    [t("find.hours-attended"), one.hoursAttended === null ? null : String(one.hoursAttended)],
    [t("find.document"), one.kind ? t(`document-kind.${one.kind}`) : t("find.not-issued")],
    [t("find.number"), one.number],
    [t("find.issued-on"), one.issuedOn && shortDate(one.issuedOn)],
    [t("find.issued-by"), one.issuedByName ?? one.issuedBy],
    [t("journal.blank"), one.blank],
    ...(one.standing ? standingLines(t, one.standing) : []),
    [t("find.differs"), printedOtherwise(differing.get(one.number ?? ""), t)],
  ];
  const card = renderCard(
    lines.filter((line): line is [string, string] => line[1] !== null),
    screen.columns,
  );
  return one.file === null ? card : `${card}\n${t("find.file")}: ${pathInWords(t, root, one.file)}`;
}

/** The card shows what the register says now; a name that was printed stands in it already. */
function printedOtherwise(differs: readonly Difference[] = [], t: Context["t"]): string | null {
  const lines = differs
    .filter(({ field }) => field !== "fullNameKk" && field !== "fullNameRu")
    .map((one) => `${fieldInWords(one, t)}: ${valueInWords(one, one.issued, t)}`);
  return lines.length === 0 ? null : lines.join("\n");
}

/** The present name, where it is another than the printed one. */
function nameNow(one: FoundTrainee): string | null {
  const { fullNameKk, fullNameRu, nameNowKk, nameNowRu } = one;
  if (fullNameKk === nameNowKk && fullNameRu === nameNowRu) return null;
  return [...new Set([nameNowKk, nameNowRu])].join(" / ");
}

function pathInWords(t: Context["t"], root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? path : `${path} (${t("find.file-missing")})`;
}
