import { extname, resolve } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import type { ActName } from "../../model/act-name.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { listActs, type RecordedAct } from "../../register/acts.js";
import { addJournalEntry } from "../../register/journal-entries.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { renderTable } from "../../ui/table.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { type ActInWords, actInWords } from "./act-in-words.js";

export interface ActsOptions {
  from?: IsoDate;
  to?: IsoDate;
  by?: string;
  /** Taken for `about`: the journal itself knows courses by this option. */
  course?: string;
  act?: ActName;
  about?: string;
  out?: string;
  json?: boolean;
}

/** What the screen and the file show of an act. */
const COLUMNS = [
  "id",
  "when",
  "who",
  "what",
  "about",
  "details",
] as const satisfies (keyof ActInWords)[];

/** `kualik journal acts`: what was done in the register, when and by whom. */
export async function showActs(context: Context, options: ActsOptions): Promise<number> {
  const { t, screen } = context;
  if (options.out !== undefined) return exportActs(context, options.out, options);
  const acts = await withRegister(context, ({ db }) => select(db, options));
  if (options.json) screen.data(JSON.stringify(acts, null, 2));
  else if (acts.length === 0) screen.say(t("acts.none"));
  else {
    const head = COLUMNS.map((column) => (column === "id" ? "№" : t(`acts.${column}`)));
    const rows = acts.map((act) => {
      const words = actInWords(act, t);
      return COLUMNS.map((column) => words[column]);
    });
    screen.data(renderTable(head, rows, screen.columns));
    screen.say(t("acts.total", { count: acts.length }));
  }
  return DONE;
}

async function select(
  db: RegisterDatabase,
  { from, to, by, act, course, about = course }: ActsOptions,
): Promise<RecordedAct[]> {
  if (from && to && from > to) throw new UserError("period-reversed", { from, to });
  const acts = await listActs(db, {
    by: by?.trim() || null,
    act: act ?? null,
    about: about?.trim() || null,
  });
  if (!from && !to) return acts;
  return acts.filter(({ at }) => {
    const day = dateInKazakhstan(new Date(at));
    return (!from || from <= day) && (!to || day <= to);
  });
}

/** In characters. */
const WIDTHS: Record<(typeof COLUMNS)[number] | "hash", number> = {
  id: 7,
  when: 12,
  who: 18,
  what: 22,
  about: 18,
  details: 45,
  hash: 24,
};

async function exportActs(context: Context, file: string, options: ActsOptions): Promise<number> {
  const { t, screen } = context;
  const columns = [...COLUMNS, "hash"] as const;
  const render = rendererFor(
    file,
    columns.map((column) => WIDTHS[column]),
    t("acts.title"),
  );
  const path = resolve(context.cwd, file);
  const count = await withRegister(context, async ({ db }) => {
    const acts = await select(db, options);
    const lines = acts.map((act) => {
      const words = actInWords(act, t);
      return columns.map((column) => words[column]);
    });
    writeFileWhole(path, await render([columns.map((column) => t(`acts.${column}`)), ...lines]));
    await addJournalEntry(db, actNow(context), "export", "acts", { entries: acts.length });
    return acts.length;
  });
  if (options.json) screen.data(JSON.stringify({ file: path, entries: count }, null, 2));
  screen.say(t("acts.exported", { file: path, count }));
  return DONE;
}

type Render = (table: string[][]) => Promise<Uint8Array>;

function rendererFor(file: string, widths: readonly number[], title: string): Render {
  switch (extname(file).toLowerCase()) {
    case ".csv":
      return async (table) => {
        const { csvForExcel } = await import("../../formats/text/csv-for-excel.js");
        return Buffer.from(await csvForExcel(table), "utf8");
      };
    case ".xlsx":
      return async (table) => {
        const { tableXlsx } = await import("../../formats/xlsx/table-xlsx.js");
        return tableXlsx(table, title, widths);
      };
    default:
      throw new UserError("export-format", { file });
  }
}
