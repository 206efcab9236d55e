import { tortureByMany } from "./at-once.js";
import { tortureByCrashes } from "./crash.js";
import { PHASES } from "./exercise.js";
import type { Torture, TortureResult } from "./torture-result.js";

/** Every torture at full size, by name. A further one is one more line. */
export const TORTURES: Record<string, (torture: Torture) => Promise<TortureResult>> = {
  crashes: (torture) =>
    tortureByCrashes({ people: 800, kills: 200, mustHit: PHASES.slice(0, 4) }, torture),
  "at once": (torture) => tortureByMany({ processes: 8, documents: 500 }, torture),
};
