import { expect, test } from "vitest";
import { temporaryFolder } from "../register/register-under-test.js";
import { tortureByCrashes } from "./crash.js";

/** At full size: `npm run torture`. */
test("killed at random moments, the register is whole and one more run completes it", {
  timeout: 180_000,
}, async () => {
  const { faults } = await tortureByCrashes(
    { people: 60, kills: 12, mustHit: [] },
    { folder: temporaryFolder(), seed: 5, say: () => {} },
  );
  expect(faults).toEqual([]);
});
