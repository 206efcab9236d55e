import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { buildTorture } from "../../scripts/build-torture.mjs";
import { projectRoot } from "../e2e/kualik.js";
import { temporaryFolder } from "../register/register-under-test.js";
import { whyNoSmallDisk } from "./full-disk.js";
import { runTorture } from "./tortures.js";

/** Whoever is not root may still mount in a namespace of his own. */
const NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"];
const refused = whyNoSmallDisk();
const hasNamespaces = spawnSync("unshare", [...NAMESPACE.slice(1), "true"]).status === 0;
const title =
  "on a disk without room every step says so, and completes its work once there is some";
const options = { timeout: 180_000 };

if (refused === null) {
  test(title, options, async () => {
    const torture = { folder: temporaryFolder(), seed: 1, say: () => {} };
    const { faults } = await runTorture("full disk", "small", torture);
    expect(faults).toEqual([]);
  });
} else if (hasNamespaces) {
  test(`${title} (in a namespace)`, options, async () => {
    const [command = "", ...first] = NAMESPACE;
    const args = [...first, process.execPath, await buildTorture(), "full disk", "--small"];
    const { status, stdout, stderr } = spawnSync(command, args, {
      encoding: "utf8",
      env: { ...process.env, KUALIK_TORTURE_ROOT: projectRoot },
    });
    expect(status, stdout + stderr).toBe(0);
  });
} else {
  test.skip(`${title} (no small disk can be mounted here: ${refused})`, () => {});
}
