import { command } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { shortDay } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { ImportToUndo } from "../register/rosters/undo.js";

/** `kualik undo`: takes the last import back while nothing is built on it. */
export const undo = command({
  name: "undo",
  examples: ["kualik undo"],
  asks: true,
  async run(context, given) {
    const { undoLastImport } = await import("../work/undo-import.js");
    const { renderCard } = await import("../cli/table.js");
    const { t, screen } = context;
    return inRegister(context, given, (session) =>
      undoLastImport(session, (last) => {
        if (!given.json) screen.say(renderCard(linesOf(last, t), screen.columns));
        return session.confirm(t("ask.undo"));
      }),
    );
  },
  json: ({ courseCode, fileName, importedAt, importedBy, courseGoes, counts }) => ({
    course: courseCode,
    file: fileName,
    importedAt,
    importedBy,
    removed: { people: counts.people, held: counts.held, course: courseGoes },
    restored: { people: counts.updated, held: counts.settled },
  }),
  tell: ({ fileName: file }, { t, screen }) => screen.say(t("undo.done", { file })),
});

const COUNTED = ["people", "held", "updated", "settled"] as const;

function linesOf(last: ImportToUndo, t: Translate): [string, string][] {
  const { courseCode: course, fileName, importedAt, importedBy, courseGoes, counts } = last;
  const changed = COUNTED.filter((counted) => counts[counted] > 0);
  const told = changed.length > 0 ? changed : COUNTED.slice(0, 1);
  const takenBack = [
    ...told.map((counted) => t(`undo.${counted}`, { count: counts[counted] })),
    ...(courseGoes ? [t("undo.course", { course })] : []),
  ];
  const when = { date: shortDay(importedAt), operator: importedBy };
  return [
    [t("import.file"), fileName],
    [t("import.course"), course],
    [t("undo.imported"), t("undo.when-and-who", when)],
    [t("undo.taken-back"), takenBack.join("\n")],
  ];
}
