import { expect, test } from "vitest";
import { temporaryFolder } from "../register/register-under-test.js";
import { tortureByTampering } from "./tampering.js";

/** At full size: `npm run torture`. */
test("whatever is changed in a register or its files, an audit finds it", {
  timeout: 180_000,
}, async () => {
  const { figures, faults } = await tortureByTampering(
    { places: 80, everyByProgram: 20 },
    { folder: temporaryFolder(), seed: 11, say: () => {} },
  );
  expect(faults).toEqual([]);
  expect(figures.places).toBe(80);
});
