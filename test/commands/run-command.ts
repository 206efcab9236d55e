import type { DeclaredCommand } from "../../src/cli/command.js";
import type { Context } from "../../src/cli/context.js";

/** Runs a command as the parser does once it has read what was given. @returns the exit code */
export async function runCommand(
  { name, execute }: DeclaredCommand,
  context: Context,
  given: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  if (execute === null) throw new Error(`${name} only holds other commands together`);
  return execute(context, given);
}
