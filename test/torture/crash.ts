import { join } from "node:path";
import { seeded } from "../run-folder.js";
import {
  faultsAfter,
  PHASES,
  type Phase,
  phaseOf,
  runUndisturbed,
  STRETCHES,
  type Undisturbed,
  worldFor,
} from "./exercise.js";
import {
  killKualik,
  makeWorld,
  STEPS,
  type Torture,
  type TortureResult,
  type World,
} from "./worlds.js";

export interface CrashSize {
  /** People of a course: with many, writing takes longer than starting up. */
  people: number;
  kills: number;
  /** Phases that must have been hit for the test to mean something. */
  mustHit: readonly Phase[];
}

/**
 * Kills the real program at random moments, spread over the whole of each step, and looks whether the
 * register is whole and one more run completes everything.
 */
export async function tortureByCrashes(
  { people, kills, mustHit }: CrashSize,
  { folder, seed, say }: Torture,
): Promise<TortureResult> {
  const base = await makeWorld(join(folder, "base"), people);
  const chance = seeded(seed);
  const faults: string[] = [];
  const hits = new Map<Phase, number>(PHASES.map((phase) => [phase, 0]));
  for (const [index, step] of STEPS.entries()) {
    const rounds = Math.floor((kills + index) / STEPS.length);
    const undisturbed = await runUndisturbed(step, base, join(folder, "trial"));
    const ofStep: Phase[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const share = (round + chance(PRECISION) / PRECISION) / rounds;
      const killed = await kill(undisturbed, base, join(folder, "world"), { round, share });
      ofStep.push(phaseOf(undisturbed, killed.world, killed.hasEnded));
      const found = await faultsAfter(undisturbed, killed.world, chance(2) === 1);
      faults.push(...found.map((fault) => `${step.name}, ${killed.moment}: ${fault}`));
    }
    for (const phase of ofStep) hits.set(phase, (hits.get(phase) ?? 0) + 1);
    say(lineOf(undisturbed, ofStep));
  }
  const missed = mustHit.filter((phase) => hits.get(phase) === 0);
  faults.push(...missed.map((phase) => `no kill came at: ${phase}`));
  return { figures: { seed, kills, ...Object.fromEntries(hits) }, faults };
}

const PRECISION = 1_000_000;
const MOST_TRIES = 6;
const SOONER = 0.7;

/**
 * Kills a step at a moment of a stretch of its run, of each stretch in turn: of a short command starting
 * up is most. A run that has ended before was quicker than was thought, and the next kill comes sooner.
 */
async function kill(
  { step, took, begins, newFiles }: Undisturbed,
  base: World,
  folder: string,
  { round, share }: { round: number; share: number },
): Promise<{ world: World; moment: string; hasEnded: boolean }> {
  const seen = STRETCHES.map((stretch, index) => ({ ...stretch, from: begins[index] ?? null }));
  const stretches = seen.filter(({ from }) => from !== null);
  const stretch = stretches[round % stretches.length];
  let after = share * (took - (stretch?.from ?? 0));
  for (let tries = 1; ; tries += 1) {
    const world = await worldFor(step, base, folder);
    const hasBegun = () => stretch?.hasBegun(step, world, newFiles) ?? true;
    const run = await killKualik(step.args(world), after, hasBegun);
    const hasEnded = run.code !== null;
    const moment = `${after.toFixed(1)} ms after ${stretch?.after}`;
    if (!hasEnded || tries === MOST_TRIES) return { world, moment, hasEnded };
    after *= SOONER;
  }
}

function lineOf({ step, took }: Undisturbed, phases: readonly Phase[]): string {
  const told = PHASES.flatMap((phase) => {
    const count = phases.filter((one) => one === phase).length;
    return count > 0 ? [`${phase} ${count}`] : [];
  });
  return `${step.name} (${Math.round(took)} ms), ${phases.length} kills: ${told.join("; ")}`;
}
