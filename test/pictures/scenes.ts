import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENVIRONMENT, kualik, projectRoot } from "../e2e/kualik.js";
import { type Shown, sitting } from "./sitting.js";

/** A Monday, three days after the course of the sample ended. */
export const MOMENT = new Date("2026-03-16T05:10:00.000Z");

const COURSE = "AT-2026-021";
const ROSTER = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");
const ENTER = "\r";

/** What differs from language to language: what is called so, and what a person types. */
const WORDS = {
  kk: {
    locale: "kk_KZ.UTF-8",
    roster: "дәріскердің тізімі.xlsx",
    lost: "жоғалтты",
    married: "тегі өзгерді",
    ground: "неке туралы куәлік № 123",
  },
  ru: {
    locale: "ru_RU.UTF-8",
    roster: "список от лектора.xlsx",
    lost: "утеряно",
    married: "смена фамилии",
    ground: "свидетельство о браке № 123",
  },
} as const;

export type PictureLanguage = keyof typeof WORDS;
export const PICTURE_LANGUAGES = Object.keys(WORDS) as PictureLanguage[];

const CENTRE = [
  ...[
    "--name-kk",
    "«Үлгі» медициналық оқу орталығы",
    "--name-ru",
    "Медицинский учебный центр «Үлгі»",
  ],
  ...["--city-kk", "Астана", "--city-ru", "Астана"],
  ...["--head-name-kk", "Ә. С. Нұрланова", "--head-name-ru", "А. С. Нурланова"],
  ...["--head-position-kk", "Орталық басшысы", "--head-position-ru", "Руководитель центра"],
];

/** What the portal received over the weekend. */
const PORTAL = [
  "Номер заявления;Дата и время подачи;ИИН;ФИО;Вид документа",
  "P-1041;16.03.2026 09:55;850412441002;Ахметова Гүлнұр Серікқызы;3",
  "P-1042;16.03.2026 10:04;860312436656;Сергеев Игорь Львович;3",
].join("\n");

/**
 * Has a registrar go through her days in a new register, task by task, and looks over her shoulder.
 *
 * @param folder an empty one
 * @yields each picture's name and what the terminal shows
 */
export async function* scenes(
  folder: string,
  language: PictureLanguage,
): AsyncGenerator<[name: string, shown: Shown]> {
  const { locale, roster, lost, married, ground } = WORDS[language];
  const cwd = join(folder, "register");
  const env = { ...ENVIRONMENT, LANG: locale, FORCE_COLOR: "1" };
  const done = async (...args: string[]) => {
    const { code, err, out } = await kualik(args, { cwd, env });
    if (code !== 0) throw new Error(`${args.join(" ")}: ${err}`);
    return out;
  };
  const seen = (args: readonly string[], ...keys: string[]) => sitting(args, keys, { cwd, env });
  const atDesk = (command: string, ...keys: string[]) => seen([], `kualik ${command}`, ...keys);

  const init = ["init", cwd, ...CENTRE, "--yes"];
  const made = await kualik(init, { cwd: folder, env });
  if (made.code !== 0) throw new Error(made.err);
  copyFileSync(ROSTER, join(cwd, roster));

  yield ["a-course-comes-in", await atDesk("import", "", ENTER, ENTER, "", `${COURSE}${ENTER}`)];
  await done("import", roster, "--course", COURSE, "--yes");
  yield ["the-desk", await seen([])];

  yield ["something-is-wrong", await atDesk(`review ${COURSE}`, "", ENTER)];

  yield ["issue", await atDesk(`issue ${COURSE}`, "", ENTER)];
  await done("issue", COURSE, "--yes");
  const present = ["handover", "--course", COURSE, "--to-holders"];
  yield ["hand-out", await seen(present)];
  // One has not signed: what follows is told of her.
  await kualik([...present, "--except", "3-2026-00001", "--yes"], { cwd, env });

  yield ["lost", await seen(["duplicate", "3-2026-00001", "--reason", lost])];

  const [family, name] = ["Ким-Ли Светлана Викторовна", "3-2026-00003"];
  const newName = ["--name-kk", family, "--name-ru", family, "--ground", ground];
  yield ["married", await seen(["duplicate", name, "--reason", married, ...newName])];

  writeFileSync(join(cwd, "portal.csv"), PORTAL);
  await done("request", "import", "portal.csv", "--yes");
  yield ["the-portal", await seen(["requests"])];
  const [first = { number: "" }] = JSON.parse(await done("requests", "--json"));
  yield ["answer", await seen(["request", "fulfil", String(first.number)])];
  await done("request", "fulfil", String(first.number), "--yes");

  yield ["report", await seen(["report"])];

  await done("backup");
  yield ["copies", await seen(["backups"])];
}
