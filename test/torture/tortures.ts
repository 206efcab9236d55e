import { PARTS, tortureByAim } from "./aimed.js";
import { tortureByMany } from "./at-once.js";
import { tortureByCrashes } from "./crash.js";
import { PHASES } from "./exercise.js";
import { tortureByFullDisk } from "./full-disk.js";
import { tortureByTampering } from "./tampering.js";
import type { Torture, TortureResult } from "./worlds.js";

export type Size = "full" | "small";

/** Steps whose act is in the register before its file is in its place. */
const WITH_ONE_FILE = [
  "annul",
  "duplicate",
  ...["fulfil", "refuse", "decline"].map((name) => `request ${name}`),
  "templates add",
];

/** Every torture by name, in the size of `npm run torture` and in that of the test suite. */
export const TORTURES = {
  crashes: (size) =>
    size === "full"
      ? (torture) =>
          tortureByCrashes({ people: 400, kills: 200, mustHit: PHASES.slice(0, 4) }, torture)
      : (torture) => tortureByCrashes({ people: 60, kills: 22, mustHit: [] }, torture),
  aimed: (size) => (torture) =>
    tortureByAim(
      size === "full"
        ? { people: 60, kills: 3, parts: PARTS }
        : { people: 12, kills: 1, parts: ["between commit and rename"], steps: WITH_ONE_FILE },
      torture,
    ),
  "at once": (size) => (torture) =>
    tortureByMany({ processes: 8, documents: size === "full" ? 500 : 25 }, torture),
  "full disk": (size) =>
    size === "full"
      ? (torture) =>
          tortureByFullDisk({ people: 300, amounts: 16, names: [0, 1, 2, 3, 5] }, torture)
      : (torture) =>
          tortureByFullDisk(
            { people: 30, amounts: 3, names: [0, 2], steps: ["import", "issue", "print"] },
            torture,
          ),
  tampering: (size) => (torture) =>
    tortureByTampering(
      size === "full" ? { places: 1_000, everyByProgram: 20 } : { places: 60, everyByProgram: 30 },
      torture,
    ),
} satisfies Record<string, (size: Size) => (torture: Torture) => Promise<TortureResult>>;

export type TortureName = keyof typeof TORTURES;

/** Runs a torture. */
export function runTorture(
  name: TortureName,
  size: Size,
  torture: Torture,
): Promise<TortureResult> {
  return TORTURES[name](size)(torture);
}
