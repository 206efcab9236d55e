import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { readUserFile } from "../../files/read-user-file.js";
import type { Course } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { decisionOf, importRoster as enterRoster } from "../../register/import-roster.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
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
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return withRegister(context, async ({ db }) => {
    const answers = await answerColumns(context, db, opened, { ...options, fileName });
    const roster = opened.read(answers.all);
    const file = { fileName, sha256, roster, answeredBefore: answers.before };
    const plan = await planImport(context, db, file, options);
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
    if (!(await mayGoOn(context, options))) return DONE;
    await enter(context, db, plan);
    await rememberColumns(context, db, opened, answers);
    return sayDone(context, plan, options);
  });
}

async function mayGoOn({ t, screen }: Context, { yes }: ImportOptions): Promise<boolean> {
  if (yes) return true;
  if (!screen.interactive) throw new UserError("nobody-to-ask");
  const { askConsent } = await import("../../ui/ask.js");
  const consent = await askConsent(t, t("ask.import"));
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}

async function enter(context: Context, db: RegisterDatabase, plan: ImportPlan): Promise<void> {
  const course = plan.gathered.draft as Course;
  const complete: Course = {
    ...course,
    specialtyKk: course.specialtyKk ?? null,
    specialtyRu: course.specialtyRu ?? null,
    credits: course.credits ?? null,
  };
  const { fileName, sha256 } = plan;
  const seen = JSON.stringify(plan.rows.map(decisionOf));
  await enterRoster(db, { course: complete, fileName, sha256 }, actNow(context), async (inside) => {
    const { rows } = await decideRows(context, inside, plan.roster.rows, complete);
    if (JSON.stringify(rows.map(decisionOf)) !== seen) throw new UserError("register-changed");
    return rows;
  });
}
