import { expect, test } from "vitest";
import { temporaryFolder } from "../register/register-under-test.js";
import { runTorture } from "./tortures.js";

/** At full size: `npm run torture`. */
test("eight processes at once all succeed, and everybody gets one document", {
  timeout: 180_000,
}, async () => {
  const { faults } = await runTorture("at once", "small", {
    folder: temporaryFolder(),
    seed: 1,
    say: () => {},
  });
  expect(faults).toEqual([]);
});
