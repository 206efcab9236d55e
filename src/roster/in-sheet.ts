import { UserError } from "../model/errors.js";

/** Does something with a sheet; a refusal then names it. */
export function inSheet<T>(sheet: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { sheet, ...error.params }, error.cause);
  }
}
