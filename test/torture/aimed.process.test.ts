import { expect, test } from "vitest";
import { temporaryFolder } from "../register/register-under-test.js";
import { runTorture } from "./tortures.js";

/** Every step, and every part of its run: `npm run torture`. */
test("killed between commit and file, the next command of any kind puts the file into its place, and the same one is done", {
  timeout: 300_000,
}, async () => {
  const { figures, faults } = await runTorture("aimed", "small", {
    folder: temporaryFolder(),
    seed: 5,
    say: () => {},
  });
  expect(faults).toEqual([]);
  expect(figures["between commit and rename"]).toBe(6);
});
