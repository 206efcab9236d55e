import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Choice } from "../cli/ask.js";
import { inRegister, type Picked } from "../cli/command.js";
import type { Context } from "../cli/context.js";
import { isCalledRoster } from "../files/rosters-in-folder.js";
import { shortDay, shortMoment } from "../language/dates.js";
import { inLanguage } from "../language/translate.js";
import { nameKey } from "../model/name-key.js";
import { findRegisterRoot } from "../register/db/register-folder.js";
import { type Session, todayOf } from "../work/session.js";

/** The choices for what was typed so far, the likeliest first. */
export type Find = (typed: string) => Promise<Choice[]> | Choice[];

/** So many hits can be looked through; whoever sees more types on. */
const MOST_FOUND = 50;

/** Asks with the choices of a kind, of which some need the register open while they are asked for. */
export async function withChoices(
  picked: Exclude<Picked, "today">,
  context: Context,
  ask: (find: Find) => Promise<string>,
): Promise<string> {
  if (picked === "roster") {
    return ask(files(context, isCalledRoster, foldersIn(context.cwd, isCalledRoster)));
  }
  if (picked === "issued-file") return ask(files(context, (name) => /^[^~].*\.docx$/iu.test(name)));
  if (picked === "month") return ask(months(context));
  return inRegister(context, {}, async (session) => {
    const makers = { course, document, person, request, copy, operator };
    return ask(await makers[picked](session, context));
  });
}

async function course({ register: { db } }: Session, { t }: Context): Promise<Find> {
  const { listCourses } = await import("../register/courses/courses.js");
  const courses = await listCourses(db);
  return matching(
    courses.map(({ code, held, enrolled, issued, ...topic }) => ({
      value: code,
      name: `${code}  ${inLanguage(t.language, topic, "title")}`,
      description: t("desk.of-course", { held, enrolled, issued }),
    })),
  );
}

async function document(session: Session): Promise<Find> {
  return async (typed) => {
    const people = await foundBy(session, typed);
    return people.flatMap(({ number, fullNameRu, fullNameKk, courseCode, issuedOn }) =>
      number === null || issuedOn === null
        ? []
        : {
            value: number,
            name: `${number}  ${fullNameRu || fullNameKk}`,
            description: courseCode,
          },
    );
  };
}

async function person(session: Session): Promise<Find> {
  return async (typed) => {
    const people = await foundBy(session, typed);
    const choices = people.flatMap(
      ({ iin, identityDocument, fullNameRu, fullNameKk, courseCode }) => {
        const value = iin ?? identityDocument;
        const name = `${fullNameRu || fullNameKk}  ${value}`;
        return value === null ? [] : { value, name, description: courseCode };
      },
    );
    return [...new Map(choices.map((one) => [one.value, one])).values()];
  };
}

async function foundBy(session: Session, typed: string) {
  if (nameKey(typed) === "") return [];
  const { findByWords } = await import("../work/find.js");
  return (await findByWords(session, typed.split(/\s+/), MOST_FOUND)).people;
}

async function request({ register: { db } }: Session, { t }: Context): Promise<Find> {
  const { openRequests } = await import("../register/requests/requests.js");
  const waiting = await openRequests(db);
  return matching(
    waiting.map(({ number, applicantName, dueAt }) => ({
      value: number,
      name: `${number}  ${applicantName ?? "—"}`,
      description: t("desk.due", { due: shortMoment(dueAt) }),
    })),
  );
}

async function copy(session: Session, context: Context): Promise<Find> {
  const { listCopies } = await import("../work/copies/list-copies.js");
  const { folder, copies } = await listCopies(session);
  const known = copies.map(({ file, madeAt }) => ({
    value: join(folder, file),
    name: madeAt === null ? file : `${file}  ${shortDay(madeAt)}`,
  }));
  return withTypedPath(context, matching(known));
}

/** Whoever sits here, and all who worked with the register before. */
async function operator({ register: { db }, operator }: Session): Promise<Find> {
  const { listOperators } = await import("../register/journal/entries.js");
  const names = new Map((await listOperators(db)).map(({ user, name }) => [user, name]));
  return matching(
    [...new Set([operator, ...names.keys()])].map((user) => ({
      value: user,
      name: [user, names.get(user) ?? ""].join("  ").trimEnd(),
    })),
  );
}

const MONTHS_OFFERED = 12;

/** This month and those before it: `12.2026`, or one as it was typed. */
function months(context: Context): Find {
  const today = todayOf(context);
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return matching(
    Array.from({ length: MONTHS_OFFERED }, (_, back) => {
      const month = `${String(((last - back) % 12) + 1).padStart(2, "0")}.${Math.floor((last - back) / 12)}`;
      return { value: month, name: month };
    }),
  );
}

/** The files that lie where people put them: here, in the register's folder, among the downloads. */
function files(
  context: Context,
  isCalled: (name: string) => boolean,
  together: readonly FileThere[] = [],
): Find {
  const { cwd, registerName, computer } = context;
  const home = computer.env.HOME ?? computer.env.USERPROFILE;
  const folders = [
    cwd,
    findRegisterRoot(cwd, registerName),
    home === undefined ? null : join(home, "Downloads"),
  ];
  const paths = [...new Set(folders)].flatMap((folder) =>
    folder === null ? [] : filesIn(folder, isCalled),
  );
  const newest = paths.sort((one, other) => other.at - one.at).slice(0, MOST_FOUND);
  const choices = [...newest, ...together].map(({ path, at }) => ({
    value: relative(cwd, path).startsWith("..") ? path : relative(cwd, path),
    name: `${basename(path)}  ${shortDay(new Date(at).toISOString())}`,
    description: path,
  }));
  return withTypedPath(context, matching(choices));
}

interface FileThere {
  path: string;
  /** When it was last changed. */
  at: number;
}

/** The folders in one that hold several such files: all of them can be given at once. */
function foldersIn(folder: string, isCalled: (name: string) => boolean): FileThere[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => join(folder, name))
      .filter((path) => filesIn(path, isCalled).length > 1)
      .map((path) => ({ path, at: statSync(path).mtimeMs }));
  } catch {
    // As with files.
    return [];
  }
}

function filesIn(folder: string, isCalled: (name: string) => boolean): FileThere[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isCalled(entry.name))
      .map(({ name }) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
  } catch {
    // What cannot be listed offers nothing: a path can still be typed.
    return [];
  }
}

/** A path may be typed too, or dragged into the window, which puts quotes or backslashes into it. */
function withTypedPath({ cwd }: Context, find: Find): Find {
  return async (typed) => {
    const path = plainPath(typed);
    const isThere = path !== "" && existsSync(resolve(cwd, path));
    return [...(isThere ? [{ value: path, name: path }] : []), ...(await find(typed))];
  };
}

/** A path as it is meant: `"C:\my files\a.xlsx"`, `'/home/a b.xlsx'`, `/home/a\ b.xlsx`, `file:///…`. */
export function plainPath(typed: string): string {
  const bare = /^(["'])(.*)\1$/.exec(typed.trim())?.[2] ?? typed.trim();
  if (bare.startsWith("file://")) return URL.canParse(bare) ? fileURLToPath(bare) : bare;
  return bare.includes("/") || !/^[A-Za-z]:/.test(bare) ? bare.replace(/\\(?=[ ()'&])/g, "") : bare;
}

/** Those in which every word of what was typed is found, in whatever spelling. */
export function matching(choices: readonly Choice[]): Find {
  const keyed = choices.map((one) => ({
    one,
    key: nameKey(`${one.name} ${one.description ?? ""}`),
  }));
  return (typed) => {
    const words = typed.split(/\s+/).map(nameKey);
    return keyed
      .filter(({ key }) => words.every((word) => key.includes(word)))
      .map(({ one }) => one);
  };
}
