import { basename, dirname } from "node:path";
import { type ErrorCode, UserError } from "../model/errors.js";

/**
 * What the system's names of a failure mean whatever was being written. Windows' own failures come
 * under these names too: a sharing violation is EBUSY, a refused access EPERM.
 */
const MEANING: Partial<Record<string, ErrorCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-quota",
  EROFS: "disk-read-only",
  EIO: "disk-failing",
  ENODEV: "disk-failing",
  ENXIO: "disk-failing",
  ESTALE: "disk-failing",
  ETIMEDOUT: "disk-failing",
  EHOSTDOWN: "disk-failing",
  EHOSTUNREACH: "disk-failing",
  ENETDOWN: "disk-failing",
  ENETUNREACH: "disk-failing",
  ENOTCONN: "disk-failing",
  EBUSY: "file-open-elsewhere",
  ETXTBSY: "file-open-elsewhere",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENAMETOOLONG: "name-too-long",
};

/**
 * Puts the system's failure to write a file, or to give it its name, into words a registrar can act
 * on. What is no failure of the system is a bug, and stays what it is.
 *
 * @param path where the file was to stand, whatever temporary name it had when the failure came
 */
export function explainWriteError(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform,
): unknown {
  if (!isSystemError(error)) return error;
  const code = codeOfFile(error, platform);
  return new UserError(code, { file: basename(path), folder: dirname(path) }, error);
}

/** The same for a folder that was to be made or written to. */
export function explainFolderError(error: unknown, folder: string): unknown {
  if (!isSystemError(error)) return error;
  const code = MEANING[error.code] ?? "folder-not-writable";
  return new UserError(code, { file: basename(folder), folder }, error);
}

interface SystemError extends Error {
  code: string;
  syscall?: string;
}

function isSystemError(error: unknown): error is SystemError {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && /^E[A-Z0-9]+$/.test(code);
}

function codeOfFile({ code, syscall }: SystemError, platform: NodeJS.Platform): ErrorCode {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "folder-missing";
    case "EISDIR":
      return "folder-in-the-way";
    case "EPERM":
    case "EACCES":
      return whatIsForbidden(syscall, platform);
    default:
      return MEANING[code] ?? "file-not-writable";
  }
}

/** Once the temporary file is there the folder takes files, so it is the name that is held. */
function whatIsForbidden(syscall: string | undefined, platform: NodeJS.Platform): ErrorCode {
  if (syscall === "open" || syscall === "mkdir") return "folder-not-writable";
  return platform === "win32" ? "file-open-elsewhere" : "file-not-writable";
}
