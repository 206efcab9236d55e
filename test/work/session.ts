import type { DeclaredCommand } from "../../src/cli/command.js";
import type { Context } from "../../src/cli/context.js";
import { loadTranslate } from "../../src/language/translate.js";
import { registerFolder } from "../../src/register/db/register-folder.js";
import type { Db } from "../../src/register/db/sqlite.js";
import type { Session } from "../../src/work/session.js";
import { ACT } from "../register/register-under-test.js";

/** What a use case works with, without a screen: what is told goes nowhere, every question gets a yes. */
export async function sessionWith(db: Db, change: Partial<Session> = {}): Promise<Session> {
  const folder = registerFolder("/", { database: "kualik.db", language: "en" });
  return {
    register: { db, folder, close: () => db.destroy() },
    t: await loadTranslate("en"),
    now: () => new Date(ACT.at),
    operator: ACT.operator,
    tell: () => {},
    isAsked: true,
    confirm: async () => true,
    progress: () => ({ step: () => {}, end: () => {} }),
    ...change,
  };
}

/** Runs a command as the parser does once it has read what was given. @returns the exit code */
export async function runCommand(
  { name, execute }: DeclaredCommand,
  context: Context,
  given: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  if (execute === null) throw new Error(`${name} only holds other commands together`);
  return execute(context, given);
}
