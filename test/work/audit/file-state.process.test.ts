import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stateOfFile } from "../../../src/work/audit/audit-register.js";
import { temporaryFolder } from "../../register/register-under-test.js";

test.skipIf(process.platform === "win32")(
  "a pipe and a device, which never end, are not read",
  () => {
    const folder = temporaryFolder();
    const [pipe, device] = [join(folder, "pipe.docx"), join(folder, "device.docx")];
    execFileSync("mkfifo", [pipe]);
    symlinkSync("/dev/zero", device);
    for (const path of [pipe, device]) {
      expect(stateOfFile(path, "0".repeat(64), Buffer.from("what was issued"))).toBe("changed");
    }
  },
);
