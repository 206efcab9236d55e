import { UserError } from "../model/errors.js";

/** A failure to read a file, with the file's name for its words. */
export function namingFile(error: unknown, fileName: string): unknown {
  if (!(error instanceof UserError)) return error;
  const file = fileName.split(/[/\\]/).at(-1) ?? fileName;
  return new UserError(error.code, { file, ...error.params }, error.cause);
}
