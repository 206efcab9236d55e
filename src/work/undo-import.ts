import { type ImportToUndo, importToUndo, undoImport } from "../register/rosters/undo.js";
import { actOf, type Session } from "./session.js";

/**
 * Takes the last import back while nothing is built on it.
 *
 * @param agree sees the import before anything is done; false leaves all as it is
 * @returns what was taken back; null where somebody did not agree
 * @throws UserError as `importToUndo` and `undoImport`
 */
export async function undoLastImport(
  session: Session,
  agree: (last: ImportToUndo) => Promise<boolean>,
): Promise<ImportToUndo | null> {
  const { db } = session.register;
  const last = await importToUndo(db);
  if (!(await agree(last))) return null;
  await undoImport(db, last.rosterId, actOf(session));
  return last;
}
