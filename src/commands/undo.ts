import { shortDay } from "../language/short-day.js";
import { type ImportToUndo, importToUndo, undoImport } from "../register/undo-import.js";
import { renderCard } from "../ui/table.js";
import { askToGoOn } from "./ask-to-go-on.js";
import { actNow, type Context, DONE } from "./context.js";
import { withRegister } from "./with-register.js";

export interface UndoOptions {
  yes?: boolean;
  json?: boolean;
}

/** `kualik undo`: takes the last import back while nothing is built on it. */
export async function undo(context: Context, options: UndoOptions): Promise<number> {
  const { t, screen } = context;
  return withRegister(context, async ({ db }) => {
    const last = await importToUndo(db);
    if (!options.json) screen.say(renderLast(last, context));
    if (!(await askToGoOn(context, options, t("ask.undo")))) return DONE;
    await undoImport(db, last.rosterId, actNow(context));
    if (options.json) screen.data(JSON.stringify(asJson(last), null, 2));
    screen.say(t("undo.done", { file: last.fileName }));
    return DONE;
  });
}

const COUNTED = ["people", "held", "updated", "settled"] as const;

function renderLast(last: ImportToUndo, { t, screen }: Context): string {
  const { courseCode: course, fileName, importedAt, importedBy, courseGoes, counts } = last;
  const day = shortDay(importedAt);
  const changed = COUNTED.filter((counted) => counts[counted] > 0);
  const lines = [
    ...(changed.length > 0 ? changed : COUNTED.slice(0, 1)).map((counted) =>
      t(`undo.${counted}`, { count: counts[counted] }),
    ),
    ...(courseGoes ? [t("undo.course", { course })] : []),
  ];
  return renderCard(
    [
      [t("import.file"), fileName],
      [t("import.course"), course],
      [t("undo.imported"), t("undo.when-and-who", { date: day, operator: importedBy })],
      [t("undo.taken-back"), lines.join("\n")],
    ],
    screen.columns,
  );
}

function asJson({
  courseCode,
  fileName,
  importedAt,
  importedBy,
  courseGoes,
  counts,
}: ImportToUndo) {
  const { people, held, updated, settled } = counts;
  return {
    course: courseCode,
    file: fileName,
    importedAt,
    importedBy,
    removed: { people, held, course: courseGoes },
    restored: { people: updated, held: settled },
  };
}
