import { failureToWrite } from "../files/failure-to-write.js";
import { type ErrorCode, UserError } from "../model/errors.js";
import { explainSqliteError } from "../register/db/sqlite.js";

/** What SQLite says where it was refused a file, without saying why. */
const UNCLEAR: readonly ErrorCode[] = [
  "register-read-only",
  "register-place-unfit",
  "disk-failing",
];

/**
 * Puts a failure of the register into words a registrar can act on. Where SQLite knows no more than
 * that a file was refused, trying to write beside it tells why: a full disk, a protected one.
 */
export function explainRegisterFailure(error: unknown, root: string): unknown {
  const explained = explainSqliteError(error, root);
  if (!(explained instanceof UserError) || !UNCLEAR.includes(explained.code)) return explained;
  const failure = failureToWrite(root);
  if (failure === null || failure.code === "folder-not-writable") return explained;
  return new UserError(failure.code, failure.params, explained);
}
