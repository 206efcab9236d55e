import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { askAmong, askChoice, askText, type Choice } from "../cli/ask.js";
import { inRegister } from "../cli/command.js";
import { type Context, DONE } from "../cli/context.js";
import { isLeft } from "../cli/left.js";
import { quoted } from "../language/command-line.js";
import { shortDate, shortDay, shortMoment } from "../language/dates.js";
import { megabytes } from "../language/sizes.js";
import type { Translate } from "../language/translate.js";
import { findRegisterRoot, REGISTER_FILE } from "../register/db/register-folder.js";
import type { Day } from "../work/day.js";
import { todayOf } from "../work/session.js";
import { GROUPS } from "./groups.js";
import { matching, plainPath } from "./pickers.js";

/** Runs one command line as if it had been typed, in the register that is meant. */
type RunLine = (args: readonly string[], registerName: string | null) => Promise<number>;

/** What is chosen where somebody leaves. */
const LEFT = "";
/** Stands before the folder of a register that lies here. */
const HERE = "./";

/** So many lines of the list are seen at first, and below the answer to what was chosen. */
const FIRST_ROWS = 12;
const ROWS_AFTER_ANSWER = 6;

/** Of many courses the newest are named. */
const MOST_NAMED = 5;

/**
 * The desk: shows what waits today, offers what is next and everything else, runs what is chosen, and
 * comes back until somebody leaves.
 *
 * @returns the exit code
 */
export async function openDesk(context: Context, run: RunLine): Promise<number> {
  const registerName = context.registerName ?? (await registerToOpen(context, run));
  if (registerName === LEFT) return DONE;
  const atDesk = { ...context, registerName };
  let shown = "";
  for (;;) {
    const day = await inRegister(atDesk, {}, async (session) => {
      const { readDay } = await import("../work/day.js");
      return readDay(session);
    });
    const words = dayInWords(day, atDesk);
    // The answer before stays in sight: a day that is as it was is not told again, and the list is short.
    atDesk.screen.say(words === shown ? "" : `\n${words}`);
    const line = await askWhatToDo(day, atDesk, shown === "" ? FIRST_ROWS : ROWS_AFTER_ANSWER);
    shown = words;
    if (line.length === 0) return DONE;
    atDesk.screen.say(`\n${written(line)}`);
    const answered = requestToAnswer(line, day);
    if ((await run(line, registerName)) !== DONE || answered === null) continue;
    const answer = await askHowToAnswer(answered, atDesk);
    if (answer === null) continue;
    atDesk.screen.say(`\n${written(answer)}`);
    await run(answer, registerName);
  }
}

/** The request that waits longest, where it was looked at: an answer to it comes next. */
function requestToAnswer([command, act, number = ""]: readonly string[], { requests }: Day) {
  const isShown = command === "request" && act === "show";
  return isShown && number === requests[0]?.number ? number : null;
}

/** What may come of a request, likeliest first. */
const ANSWERS = ["fulfil", "refuse", "decline", "withdraw", "strike"] as const;

/** @returns a command line; null where it is left for later */
async function askHowToAnswer(number: string, { t }: Context): Promise<string[] | null> {
  const later = { value: LEFT, name: t("desk.later") };
  const answers = ANSWERS.map((act) => ({ value: act, name: t(`help.request-${act}`) }));
  const chosen = await askChoice(t("desk.how-to-answer"), [...answers, later]).catch(
    (error: unknown) => {
      if (isLeft(error)) return LEFT;
      throw error;
    },
  );
  return chosen === LEFT ? null : ["request", chosen, number];
}

/** The folder of the register, null for the one around; empty where somebody leaves. */
async function registerToOpen(context: Context, run: RunLine): Promise<string | null> {
  const { t, screen, cwd } = context;
  if (findRegisterRoot(cwd, null) !== null) return null;
  screen.say(t("desk.no-register"));
  const here = registersIn(cwd).map((name) => ({
    value: `${HERE}${name}`,
    name: t("desk.open-here", { folder: name }),
  }));
  const way = await askChoice(t("desk.what"), [
    ...here,
    { value: "init", name: t("desk.make-register") },
    { value: "open", name: t("desk.open-register") },
    { value: LEFT, name: t("desk.leave") },
  ]);
  if (way === LEFT) return LEFT;
  if (way.startsWith(HERE)) return way.slice(HERE.length);
  const folder = plainPath(await askText({ message: t("desk.which-folder"), initial: "register" }));
  if (way === "init" && (await run(["init", folder], null)) !== DONE) return LEFT;
  return folder;
}

/** The folders in this one that are registers. */
function registersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory() && existsSync(join(folder, one.name, REGISTER_FILE)))
      .map(({ name }) => name)
      .sort();
  } catch {
    // What cannot be listed offers nothing: its path can still be typed.
    return [];
  }
}

/** @returns a command line; empty where somebody leaves */
async function askWhatToDo(day: Day, { t }: Context, rows: number): Promise<readonly string[]> {
  const next = nextOf(day, t);
  const groups = GROUPS.map(({ title, offered }) => ({
    title: { value: null, name: t.loose(title, {}) },
    choices: offered.map(([command, help]) => offer(command.split(" "), t.loose(help, {}))),
  }));
  const leave = offer([], t("desk.leave"));
  const all = [...next, ...groups.flatMap(({ title, choices }) => [title, ...choices]), leave];
  const find = matching([...next, ...groups.flatMap(({ choices }) => choices), leave]);
  const nothing = { ...leave, name: t("desk.nothing-found"), disabled: true };
  for (;;) {
    let word = "";
    const offered = async (typed: string) => {
      word = typed;
      if (typed === "") return all;
      const found = await find(typed);
      return found.length > 0 ? found : [nothing];
    };
    try {
      const chosen = await askAmong(t("desk.what"), offered, { rows, tip: t("desk.type-to-find") });
      return JSON.parse(chosen) as string[];
    } catch (error) {
      // Esc takes back what was typed before it leaves.
      if (!isLeft(error) || word === "") throw error;
    }
  }
}

function offer(line: readonly string[], name: string): Choice {
  const value = JSON.stringify(line);
  return line.length === 0 ? { value, name } : { value, name, description: written(line) };
}

const written = (line: readonly string[]) => ["kualik", ...line.map(quoted)].join(" ");

/** What waits, most pressing first, each with the command that does it. */
function nextOf({ requests, courses, copy }: Day, t: Translate): Choice[] {
  const named = courses.slice(0, MOST_NAMED);
  const waiting = (kind: "held" | "toIssue" | "toHandOver") =>
    named.filter((course) => course[kind] > 0).map(({ code }) => code);
  return [
    ...requests
      .slice(0, 1)
      .map(({ number }) => offer(["request", "show", number], t("desk.do-answer", { number }))),
    ...waiting("held").map((course) => offer(["review", course], t("desk.do-review", { course }))),
    ...waiting("toIssue").map((course) => offer(["issue", course], t("desk.do-issue", { course }))),
    ...waiting("toHandOver").map((course) =>
      offer(["handover", "--course", course, "--to-holders"], t("desk.do-hand-over", { course })),
    ),
    ...(copy.isDue ? [offer(["backup"], t("desk.do-copy"))] : []),
  ];
}

function dayInWords(day: Day, context: Context): string {
  const { t } = context;
  const { courses, requests, copy, room, unconfirmed, yearWithoutCalendar: year } = day;
  const waiting = [
    requestsInWords(requests, context),
    ...(["held", "to-issue", "to-hand-over"] as const).map((kind) =>
      coursesInWords(courses, kind, t),
    ),
    year === null ? null : t("desk.no-calendar", { year }),
  ].filter((line) => line !== null);
  return [
    t("desk.today", { date: shortDate(todayOf(context)) }),
    ...(waiting.length === 0 ? [t("desk.nothing-waits")] : waiting),
    ...(room === null ? [] : [t("copies.little-room", { size: megabytes(room, t) })]),
    copyInWords(copy, t),
    ...(unconfirmed === 0 ? [] : [t("templates.unconfirmed", { count: unconfirmed })]),
  ].join("\n  ");
}

function copyInWords({ lastCopyAt, days }: Day["copy"], t: Translate): string {
  if (lastCopyAt === null) return t("desk.no-copy");
  return t("desk.last-copy", { date: shortDay(lastCopyAt), days: days ?? 0 });
}

function requestsInWords(requests: Day["requests"], { t, now }: Context): string | null {
  const [first] = requests;
  if (!first) return null;
  const count = requests.length;
  const late = requests.filter(({ dueAt }) => dueAt < now().toISOString()).length;
  if (late > 0) return t("desk.requests-late", { count, late });
  return t("desk.requests", { count, due: shortMoment(first.dueAt) });
}

const FIELDS = { held: "held", "to-issue": "toIssue", "to-hand-over": "toHandOver" } as const;

function coursesInWords(courses: Day["courses"], kind: keyof typeof FIELDS, t: Translate) {
  const field = FIELDS[kind];
  const waiting = courses.filter((course) => course[field] > 0);
  if (waiting.length === 0) return null;
  const count = waiting.reduce((sum, course) => sum + course[field], 0);
  const named = waiting.slice(0, MOST_NAMED).map(({ code }) => code);
  const more = waiting.length > MOST_NAMED ? ["…"] : [];
  return t(`desk.${kind}`, { count, courses: [...named, ...more].join(", ") });
}
