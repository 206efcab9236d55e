import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  faultsAfter,
  faultsOfNext,
  faultsOfSame,
  phaseOf,
  runUndisturbed,
  type Undisturbed,
  worldFor,
} from "./exercise.js";
import {
  killKualikAt,
  makeWorld,
  momentsOf,
  STEPS,
  type Torture,
  type TortureResult,
  type World,
} from "./worlds.js";

export interface AimedSize {
  /** People of a course. */
  people: number;
  /** How often a step is killed in each of its parts. */
  kills: number;
  parts: readonly Part[];
  /** All, where none are named. */
  steps?: readonly string[];
}

/** Parts of a run, by what the register and the disk have been told. */
export const PARTS = ["before the commit", "between commit and rename", "after"] as const;

export type Part = (typeof PARTS)[number];

/**
 * Kills the real program at moments that are chosen: just before and after a commit, just before and
 * after a file gets its name, and in between. Chance hardly ever hits what lasts a millisecond.
 */
export async function tortureByAim(
  { people, kills, parts, steps }: AimedSize,
  { folder, say }: Torture,
): Promise<TortureResult> {
  const base = await makeWorld(join(folder, "base"), people);
  const faults: string[] = [];
  const hits = new Map<Part, number>();
  for (const step of STEPS.filter(({ name }) => steps === undefined || steps.includes(name))) {
    const undisturbed = await runUndisturbed(step, base, join(folder, "trial"));
    const moments = await momentsIn(undisturbed, base, folder);
    const told: string[] = [];
    for (const part of parts) {
      const aims = aimsAt(momentsOfPart(moments, part), kills);
      for (const at of aims) {
        const world = await worldFor(step, base, join(folder, "world"));
        const { code } = await killKualikAt(step.args(world), at);
        const where = `${step.name}, ${moments[at]} (${at} of ${moments.length})`;
        if (code !== null) faults.push(`${where}: not killed`);
        const phase = phaseOf(undisturbed, world, code !== null);
        const found = [
          ...(await faultsOfNext(undisturbed, world)),
          ...(await faultsAfter(undisturbed, world)),
        ];
        if (part === "between commit and rename" && step.act !== null) {
          const other = await worldFor(step, base, join(folder, "world"));
          await killKualikAt(step.args(other), at);
          found.push(...(await faultsOfSame(undisturbed, other)));
        }
        faults.push(...found.map((fault) => `${where}, ${phase}: ${fault}`));
      }
      hits.set(part, (hits.get(part) ?? 0) + aims.length);
      if (aims.length > 0) told.push(`${part} ${aims.length}`);
    }
    say(`${step.name}, ${moments.length} moments: ${told.join("; ")}`);
  }
  return { figures: { kills: sum(hits.values()), ...Object.fromEntries(hits) }, faults };
}

async function momentsIn({ step }: Undisturbed, base: World, folder: string): Promise<string[]> {
  const world = await worldFor(step, base, join(folder, "world"));
  const list = join(folder, "moments");
  rmSync(list, { force: true });
  const { code, err } = await momentsOf(step.args(world), list);
  if (code !== 0) throw new Error(`${step.name}, with its moments told: ${code} ${err}`);
  return readFileSync(list, "utf8").trimEnd().split("\n");
}

/**
 * The places of a part's moments. Of several commits the last one is meant, which enters the act; where
 * there is none, the first file that gets its name takes its place.
 */
function momentsOfPart(moments: readonly string[], part: Part): number[] {
  const commit = moments.lastIndexOf("after commit");
  const counts = commit < 0 ? moments.indexOf("after rename") : commit;
  const settled = Math.max(counts, moments.lastIndexOf("after rename"));
  const [from, to] = {
    "before the commit": [0, counts],
    "between commit and rename": [counts, settled],
    after: [settled, moments.length],
  }[part];
  return [...moments.keys()].slice(from, to);
}

/** The first, the last, and what lies between; the same again where there are too few. */
function aimsAt(places: readonly number[], kills: number): number[] {
  if (places.length === 0) return [];
  return Array.from({ length: kills }, (_, index) => {
    const share = kills === 1 ? 0 : index / (kills - 1);
    return places[Math.round(share * (places.length - 1))] ?? 0;
  });
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
