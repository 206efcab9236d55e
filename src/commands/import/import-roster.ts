import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { readUserFile } from "../../files/read-user-file.js";
import type { Course } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import type { CheckedRow } from "../../model/trainee.js";
import { decisionOf, importRoster as enterRoster } from "../../register/import-roster.js";
import { type RegisterDatabase, versionOfOthers } from "../../register/sqlite.js";
import { groupRequest } from "../../work/requests/answer-group.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { actNow, type Context, DONE } from "../context.js";
import { decideRows } from "../decide-rows.js";
import { withRegister } from "../with-register.js";
import { answerColumns, rememberColumns } from "./answer-columns.js";
import { openWithEncoding } from "./open-with-encoding.js";
import {
  bringsSomethingNew,
  type ImportOptions,
  type ImportPlan,
  importBefore,
  planImport,
} from "./plan-import.js";
import { endDryRun, sayAlready, sayDone, showPlan } from "./tell-import.js";

/** `kualik import`: reads a roster, shows what it understood, and enters it in one transaction. */
export async function importRoster(
  context: Context,
  path: string,
  options: ImportOptions,
): Promise<number> {
  const bytes = readUserFile(resolve(context.cwd, path));
  const fileName = basename(path);
  const opened = await openWithEncoding(context, bytes, fileName, options);
  const sha256 = identityOf(bytes, opened.isOtherSheet ? options.sheet : undefined);
  return withRegister(context, async (register) => {
    const { db } = register;
    const request = await groupRequest({ ...context, register }, options.request, options.course);
    const course = options.course ?? request?.courseCode;
    const said = course ? { ...options, course } : options;
    const answers = await answerColumns(context, db, opened, { ...options, fileName });
    const roster = opened.read(answers.all);
    const file = { fileName, sha256, roster, answeredBefore: answers.before };
    return decidingAnew(options, async () => {
      const version = await versionOfOthers(db);
      const plan = await planImport(context, db, file, said);
      const before = importBefore(plan);
      if (before && !bringsSomethingNew(plan, before)) {
        await rememberColumns(context, db, opened, answers);
        return sayAlready(context, before, plan, options);
      }

      showPlan(context, plan, before, options);
      if (options.dryRun) {
        const done = endDryRun(context, plan, options);
        await rememberColumns(context, db, opened, answers);
        return done;
      }
      if (!(await askToGoOn(context, options, context.t("ask.import")))) return DONE;
      await enter(context, db, plan, version, request);
      await rememberColumns(context, db, opened, answers);
      const done = sayDone(context, plan, options);
      if (request) sayIssueFor(context, request.number, plan.gathered.draft.code ?? "");
      return done;
    });
  });
}

const MOST_TRIES = 5;

/** What nobody is asked about can be decided anew where the register has changed meanwhile. */
async function decidingAnew<Result>(
  { yes }: ImportOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isChanged = error instanceof UserError && error.code === "register-changed";
      if (!yes || !isChanged || tries === MOST_TRIES) throw error;
    }
  }
}

/** Another sheet of a file is another roster: the file alone would count as imported already. */
function identityOf(bytes: Uint8Array, sheet: string | undefined): string {
  const hash = createHash("sha256").update(bytes);
  if (sheet !== undefined) hash.update(sheet.trim().toLowerCase());
  return hash.digest("hex");
}

/** Enters what was shown; where the register has changed since, only if that changes nothing of it. */
async function enter(
  context: Context,
  db: RegisterDatabase,
  plan: ImportPlan,
  version: number,
  request: RequestRecord | null,
): Promise<void> {
  const course = completeCourse(plan.gathered.draft as Course);
  const { fileName, sha256 } = plan;
  const roster = { course, fileName, sha256, request: request?.number };
  await enterRoster(db, roster, actNow(context), async (inside) => {
    if ((await versionOfOthers(inside)) === version) return plan.rows;
    const { rows } = await decideRows(context, inside, plan.roster.rows, course);
    if (!isSameDecision(rows, plan.rows)) throw new UserError("register-changed");
    return rows;
  });
}

function sayIssueFor({ t, screen }: Context, request: string, course: string): void {
  screen.say(t("request.group-imported", { number: request, course }));
}

function completeCourse(draft: Course): Course {
  return {
    ...draft,
    specialtyKk: draft.specialtyKk ?? null,
    specialtyRu: draft.specialtyRu ?? null,
    credits: draft.credits ?? null,
  };
}

function isSameDecision(rows: readonly CheckedRow[], seen: readonly CheckedRow[]): boolean {
  return JSON.stringify(rows.map(decisionOf)) === JSON.stringify(seen.map(decisionOf));
}
