import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeToOthers, isOpenToOthers } from "../../src/files/folders.js";
import { temporaryFolder } from "../register/register-under-test.js";

test.skipIf(process.platform === "win32")(
  "closes what others have rights to, and leaves the owner's",
  () => {
    const folder = temporaryFolder();
    const paths = ["open", "read-only", "own", "folder"].map((name) => join(folder, name));
    const [open = "", readOnly = "", own = "", inner = ""] = paths;
    for (const path of [open, readOnly, own]) writeFileSync(path, "");
    mkdirSync(inner);
    chmodSync(open, 0o644);
    chmodSync(readOnly, 0o444);
    chmodSync(own, 0o600);
    chmodSync(inner, 0o755);
    expect(isOpenToOthers(open)).toBe(true);

    const found = closeToOthers([...paths, join(folder, "not-there")]);
    expect(found).toEqual({ closed: [open, readOnly, inner], open: [] });
    expect(paths.map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o400, 0o600, 0o700]);
    expect(closeToOthers(paths)).toEqual({ closed: [], open: [] });
  },
);
