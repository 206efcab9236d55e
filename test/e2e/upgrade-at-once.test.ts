import { join } from "node:path";
import { expect, test } from "vitest";
import { downgrade } from "../register/downgrade.js";
import { temporaryFolder } from "../register/register-under-test.js";
import { contentOf, registerFaults } from "../torture/register-faults.js";
import { runKualik } from "../torture/run-kualik.js";
import { fixture, newRegister } from "./kualik.js";

test("several programs that open an older register at once upgrade it once", async () => {
  const folder = temporaryFolder();
  const run = await newRegister(folder);
  const CARDIOLOGY = fixture("at-2026-014-cardiology.xlsx");
  expect((await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes")).code).toBe(0);
  expect((await run("issue", "AT-2026-014", "--date", "2026-02-16")).code).toBe(0);
  const { numbers } = contentOf(folder);
  await downgrade(join(folder, "kualik.db"), "2026-11-templates");

  const runs = await Promise.all(
    [1, 2, 3, 4].map(() => runKualik(["courses", "--json", "--register", folder])),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(runs.filter(({ err }) => err.includes("before-upgrade-"))).toHaveLength(1);
  const after = contentOf(folder);
  expect(registerFaults(folder)).toEqual([]);
  expect(after.numbers).toEqual(numbers);
  // One entry of where the chain begins, one of the copy made before.
  expect(after.acts.upgrade).toBe(2);
});
