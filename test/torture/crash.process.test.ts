import { expect, test } from "vitest";
import { temporaryFolder } from "../register/register-under-test.js";
import { runTorture } from "./tortures.js";

/** At full size: `npm run torture`. */
test("killed at random moments, the register is whole and one more run completes it", {
  timeout: 180_000,
}, async () => {
  const { faults } = await runTorture("crashes", "small", {
    folder: temporaryFolder(),
    seed: 5,
    say: () => {},
  });
  expect(faults).toEqual([]);
});
