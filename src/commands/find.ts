import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasMixedScript, proposeCyrillic } from "../checks/name.js";
import { shortDate } from "../language/short-date.js";
import { volumeInWords } from "../language/volume-in-words.js";
import type { Difference } from "../model/as-issued.js";
import { parseBlank } from "../model/blank.js";
import { identityKeyOf } from "../model/identity-key.js";
import { nameKey } from "../model/name-key.js";
import { inList, type ShownIdentity } from "../model/shown-identity.js";
import { documentOnBlank } from "../register/blanks.js";
import { documentsThenAndNow } from "../register/documents-then-and-now.js";
import { type FoundTrainee, findTrainees } from "../register/find-trainees.js";
import { countHeldMatches } from "../register/held-rows.js";
import type { RegisterDatabase } from "../register/sqlite.js";
import { renderCard, renderTable } from "../ui/table.js";
import { differingAmong } from "../work/differing.js";
import { type Context, DONE, WRONG_USAGE } from "./context.js";
import { fieldInWords, shownDifference, valueInWords } from "./differing.js";
import { standingAsJson, standingLines } from "./lifecycle/standing-in-words.js";
import { withRegister } from "./with-register.js";

const MOST_SHOWN = 50;

/** `kualik find`: people and documents by name, IIN or number; a single hit as a whole card. */
export async function find(
  context: Context,
  words: readonly string[],
  { json, full }: { json?: boolean; full?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const parts = wordsToFind(words);
  if (parts.length === 0) {
    screen.say(t("find.nothing-to-look-for"));
    return WRONG_USAGE;
  }
  const { root, found, differing, held } = await withRegister(context, async ({ db, folder }) => {
    const onBlank = await documentOnBlank(db, parseBlank(words.join(" ")));
    const sought = onBlank === null ? parts : [onBlank];
    const limit = json ? null : MOST_SHOWN + 1;
    const found = preferExact(await findTrainees(db, sought, limit), sought);
    return {
      root: folder.root,
      found,
      differing: await differencesOf(db, found),
      held: await countHeldMatches(db, sought),
    };
  });

  const shown = inList({ full: full || isOnePerson(found) });
  if (json)
    screen.data(
      JSON.stringify(
        found.map((one) => asJson(one, root, { differing, shown })),
        null,
        2,
      ),
    );
  else if (found.length === 0) screen.say(t("find.nothing"));
  else if (found.length === 1 && found[0])
    screen.data(renderFound(context, found[0], root, differing));
  else screen.data(renderList(context, found.slice(0, MOST_SHOWN), shown));

  if (!json && found.length > MOST_SHOWN) screen.say(t("find.more", { count: MOST_SHOWN }));
  if (held > 0) screen.say(t("find.held", { count: held }));
  return DONE;
}

/** Copied from a document or a roster, a number comes with its sign and a name with look-alikes. */
function wordsToFind(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.replace(/№/g, " ").split(/\s+/))
    .map((word) => (hasMixedScript(word) ? (proposeCyrillic(word) ?? word) : word))
    .filter((word) => nameKey(word) !== "");
}

/** A whole number or IIN means that one document, not the others that contain its digits. */
function preferExact(found: FoundTrainee[], words: readonly string[]): FoundTrainee[] {
  const said = words.join(" ").trim().toUpperCase();
  const exact = found.filter(({ number, iin }) => number?.toUpperCase() === said || iin === said);
  return exact.length > 0 ? exact : found;
}

/** Whoever asked for one person by name is to see whom they have found. */
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

type Differences = ReadonlyMap<string, readonly Difference[]>;

/** What the documents found say otherwise than the register does now, by their numbers. */
async function differencesOf(
  db: RegisterDatabase,
  found: readonly FoundTrainee[],
): Promise<Differences> {
  const numbers = found.flatMap(({ number }) => number ?? []);
  const documents = differingAmong(await documentsThenAndNow(db, { numbers }));
  return new Map(documents.map(({ number, differs }) => [number, differs]));
}

function renderFound(
  { t, screen }: Context,
  one: FoundTrainee,
  root: string,
  differing: Differences,
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

function asJson(
  one: FoundTrainee,
  root: string,
  { differing, shown }: { differing: Differences; shown: ShownIdentity },
) {
  const { standing, ...rest } = shown.person(one);
  return {
    ...rest,
    file: one.file && join(root, one.file),
    ...(standing ? standingAsJson(standing) : { status: null }),
    differs: (differing.get(one.number ?? "") ?? []).map((found) => shownDifference(found, shown)),
  };
}
