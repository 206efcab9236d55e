import { type Blank, seriesKey } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import {
  enterBlankUses as enter,
  type PlannedUse,
  planForCourse,
  planForDocument,
} from "../../register/blanks/used.js";
import { getCourse } from "../../register/courses/courses.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { renderTable } from "../../ui/table.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { actNow, type Context, DONE } from "../context.js";
import { nameDocumentKind } from "../templates/name-kind.js";
import { withRegister } from "../with-register.js";
import { readBlank } from "./read-blank.js";
import { leftLike, tellLeft } from "./tell-left.js";

export interface UseOptions {
  course?: string;
  /** The first blank, and the last where it is not as many as it takes, with `course`. */
  from?: string;
  to?: string;
  /** A kind's name, or its appendix. */
  kind?: string;
  /** The blank, with a document's number. */
  blank?: string;
  yes?: boolean;
  json?: boolean;
}

/** What a message says of the longest row of blanks; a course has fewer people. */
const MOST_AT_ONCE = 1000;

type Plan = (db: RegisterDatabase) => Promise<PlannedUse[]>;

/** `kualik blanks use`: which documents are on which blanks, of a course at once or of one. */
export async function useBlanks(
  context: Context,
  number: string | undefined,
  options: UseOptions,
): Promise<number> {
  const { t, screen } = context;
  const planned = planOf(number, options);
  return withRegister(context, async ({ db }) => {
    const plan = await planned(db);
    const uses = await plan(db);
    if (uses.length === 0) {
      if (options.json) screen.data(JSON.stringify({ used: [], left: null }, null, 2));
      screen.say(t("blanks.all-on-blanks", { course: options.course ?? "" }));
      return DONE;
    }
    const table = renderUses(uses, context);
    if (options.course && !(await mayGoOn(context, table, options))) return DONE;
    await enter(db, plan, uses, actNow(context));
    await tell(context, db, uses, { ...options, table });
    return DONE;
  });
}

/** @throws UserError `blanks-use-what`, `blank-number`, `kind-unknown` */
function planOf(
  number: string | undefined,
  { course, from, to, blank, kind: kindSaid }: UseOptions,
): (db: RegisterDatabase) => Promise<Plan> {
  if (course !== undefined && from !== undefined && number === undefined && blank === undefined) {
    const first = readBlank(from);
    const last = to === undefined ? null : lastOf(first, to);
    const kind = kindSaid === undefined ? null : nameDocumentKind(kindSaid);
    return async (db) => {
      const { id: courseId } = await getCourse(db, course);
      return (inside) => planForCourse(inside, { courseId, from: first, to: last, kind });
    };
  }
  const isOne = [course, from, to, kindSaid].every((said) => said === undefined);
  if (number !== undefined && blank !== undefined && isOne) {
    const named = readBlank(blank);
    return async (db) => {
      const document = await documentNumbered(db, number);
      return (inside) => planForDocument(inside, document.number, named);
    };
  }
  throw new UserError("blanks-use-what");
}

/** @throws UserError `blank-number`, `blank-range` */
function lastOf(first: Blank, text: string): Blank {
  const last = readBlank(text);
  const series = last.series || first.series;
  if (seriesKey(series) !== seriesKey(first.series) || last.number < first.number) {
    throw new UserError("blank-range", { most: MOST_AT_ONCE });
  }
  return { ...last, series };
}

function renderUses(uses: readonly PlannedUse[], { t, screen }: Context): string {
  const rows = uses.map((use) => [
    use.blank,
    use.document,
    t.language === "kk" ? use.fullNameKk : use.fullNameRu,
  ]);
  const head = [t("journal.blank"), t("find.number"), t("find.name")];
  return renderTable(head, rows, screen.columns);
}

/** The papers lie there: whoever printed them compares the first and the last before it is entered. */
async function mayGoOn(context: Context, table: string, options: UseOptions): Promise<boolean> {
  const { t, screen } = context;
  if (!options.yes && screen.interactive) screen.say(table);
  return askToGoOn(context, options, t("ask.blanks-use"));
}

async function tell(
  context: Context,
  db: RegisterDatabase,
  uses: readonly PlannedUse[],
  { json, yes, course, table }: UseOptions & { table: string },
): Promise<void> {
  const { t, screen } = context;
  const stock = await leftLike(db, uses.at(-1)?.rangeId ?? 0);
  if (json) {
    const used = uses.map(({ blank, document, fullNameKk, fullNameRu }) => ({
      blank,
      number: document,
      fullNameKk,
      fullNameRu,
    }));
    screen.data(JSON.stringify({ used, left: stock?.left ?? null }, null, 2));
  } else if (yes || !course) screen.data(table);
  screen.say(t("blanks.use-done", { count: uses.length }));
  if (stock) tellLeft(context, stock);
}
