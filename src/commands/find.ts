import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasMixedScript, proposeCyrillic } from "../checks/name.js";
import { shortDate } from "../language/short-date.js";
import { volumeInWords } from "../language/volume-in-words.js";
import { parseBlank } from "../model/blank.js";
import { identityKeyOf } from "../model/identity-key.js";
import { nameKey } from "../model/name-key.js";
import { inList, type ShownIdentity } from "../model/shown-identity.js";
import { documentOnBlank } from "../register/blanks.js";
import { type FoundTrainee, findTrainees } from "../register/find-trainees.js";
import { countHeldMatches } from "../register/held-rows.js";
import { renderCard, renderTable } from "../ui/table.js";
import { type Context, DONE, WRONG_USAGE } from "./context.js";
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
  const { root, found, held } = await withRegister(context, async ({ db, folder }) => {
    const onBlank = await documentOnBlank(db, parseBlank(words.join(" ")));
    const sought = onBlank === null ? parts : [onBlank];
    return {
      root: folder.root,
      found: preferExact(await findTrainees(db, sought, json ? null : MOST_SHOWN + 1), sought),
      held: await countHeldMatches(db, sought),
    };
  });

  const shown = inList({ full: full || isOnePerson(found) });
  if (json)
    screen.data(
      JSON.stringify(
        found.map((one) => asJson(shown.person(one), root)),
        null,
        2,
      ),
    );
  else if (found.length === 0) screen.say(t("find.nothing"));
  else if (found.length === 1 && found[0]) screen.data(renderFound(context, found[0], root));
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
      one.kind ? t(`document-kind.${one.kind}`) : t("find.not-issued"),
    ]);
  return renderTable(head, rows, screen.columns);
}

function renderFound({ t, screen }: Context, one: FoundTrainee, root: string): string {
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
    [t("find.issued-by"), one.issuedBy],
    [t("journal.blank"), one.blank],
  ];
  const card = renderCard(
    lines.filter((line): line is [string, string] => line[1] !== null),
    screen.columns,
  );
  return one.file === null ? card : `${card}\n${t("find.file")}: ${pathInWords(t, root, one.file)}`;
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

function asJson(one: FoundTrainee, root: string) {
  return { ...one, file: one.file && join(root, one.file) };
}
