import { loadTranslate } from "../../src/language/translate.js";
import { registerFolder } from "../../src/register/db/register-folder.js";
import type { RegisterDatabase } from "../../src/register/db/sqlite.js";
import type { Session } from "../../src/work/session.js";
import { ACT } from "../register/register-under-test.js";

/** What a use case works with, without a screen: what is told goes nowhere, every question gets a yes. */
export async function sessionWith(
  db: RegisterDatabase,
  change: Partial<Session> = {},
): Promise<Session> {
  const folder = registerFolder("/", { database: "kualik.db", language: "en" });
  return {
    register: { db, folder, close: () => db.destroy() },
    t: await loadTranslate("en"),
    now: () => new Date(ACT.at),
    operator: ACT.operator,
    tell: () => {},
    confirm: async () => true,
    progress: () => ({ step: () => {}, end: () => {} }),
    ...change,
  };
}
