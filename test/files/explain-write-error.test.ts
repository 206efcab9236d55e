import { describe, expect, test } from "vitest";
import { explainFolderError, explainWriteError } from "../../src/files/write-error.js";

/** As the system's own functions make it. */
function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: secret, ${syscall}`), { code, syscall });
}

const PATH = "/home/aigul/журнал.xlsx";

describe("a file that could not be written is told as", () => {
  test.each<[code: string, syscall: string, platform: NodeJS.Platform, told: string]>([
    ["ENOSPC", "write", "linux", "disk-full"],
    ["ENOSPC", "open", "win32", "disk-full"],
    ["EDQUOT", "write", "linux", "disk-quota"],
    ["EROFS", "open", "linux", "disk-read-only"],
    ["EIO", "write", "linux", "disk-failing"],
    ["ESTALE", "open", "linux", "disk-failing"],
    ["ENETUNREACH", "open", "win32", "disk-failing"],
    ["EMFILE", "open", "linux", "too-many-open-files"],
    ["ENFILE", "open", "linux", "too-many-open-files"],
    ["ENAMETOOLONG", "open", "linux", "name-too-long"],
    ["ENOENT", "open", "linux", "folder-missing"],
    ["ENOTDIR", "open", "linux", "folder-missing"],
    ["EISDIR", "rename", "linux", "folder-in-the-way"],
    // A folder one may not write to, and a file one may not replace.
    ["EACCES", "open", "linux", "folder-not-writable"],
    ["EPERM", "open", "win32", "folder-not-writable"],
    ["EACCES", "rename", "linux", "file-not-writable"],
    ["EPERM", "rename", "darwin", "file-not-writable"],
    // Word and Excel on Windows: the new file is there already, its name is held.
    ["EBUSY", "rename", "win32", "file-open-elsewhere"],
    ["EBUSY", "open", "win32", "file-open-elsewhere"],
    ["EPERM", "rename", "win32", "file-open-elsewhere"],
    ["EACCES", "rename", "win32", "file-open-elsewhere"],
    ["EFBIG", "write", "linux", "file-not-writable"],
  ])("%s of %s on %s: %s", (code, syscall, platform, told) => {
    const error = systemError(code, syscall);
    expect(explainWriteError(error, PATH, platform)).toMatchObject({
      name: "UserError",
      code: told,
      params: { file: "журнал.xlsx", folder: "/home/aigul" },
      cause: error,
    });
  });

  test.each([
    ["ENOSPC", "disk-full"],
    ["EROFS", "disk-read-only"],
    ["EACCES", "folder-not-writable"],
    ["EEXIST", "folder-not-writable"],
    ["ENOENT", "folder-not-writable"],
  ])("and a folder with %s as %s", (code, told) => {
    const explained = explainFolderError(systemError(code, "mkdir"), "/home/aigul");
    expect(explained).toMatchObject({ code: told, params: { folder: "/home/aigul" } });
  });

  test("what is no failure of the system stays what it is", () => {
    const bug = new TypeError("no such method");
    const wrongUse = Object.assign(new TypeError("data"), { code: "ERR_INVALID_ARG_TYPE" });
    for (const error of [bug, wrongUse, null]) {
      expect(explainWriteError(error, PATH)).toBe(error);
      expect(explainFolderError(error, PATH)).toBe(error);
    }
  });
});
