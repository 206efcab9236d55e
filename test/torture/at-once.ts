import { join } from "node:path";
import { writeRoster } from "../../bench/write-roster.mjs";
import { contentOf, fileFaults, registerFaults } from "./faults.js";
import {
  importArgs,
  issueArgs,
  leftBehind,
  makeWorldToFill,
  mustRun,
  NEW_CENTRE,
  type Run,
  runKualik,
  type Torture,
  type TortureResult,
  type World,
} from "./worlds.js";

export interface AtOnceSize {
  processes: number;
  /** Documents that each of them issues. */
  documents: number;
}

const SHARED = "AT-SHARED";
const TWICE = "AT-TWICE";

/**
 * Many processes on one register: each imports a course of its own and issues it; all of them issue
 * one more course at the same moment, and two import the same file. Everybody must succeed, and
 * nobody get two documents.
 */
export async function tortureByMany(
  { processes, documents }: AtOnceSize,
  { folder, say }: Torture,
): Promise<TortureResult> {
  const world = makeWorldToFill(folder);
  const courses = Array.from({ length: processes }, (_, index) => `AT-OWN-${index + 1}`);
  for (const [index, course] of [SHARED, TWICE, ...courses].entries()) {
    writeRoster(world.roster(course), documents, "at once", index * documents);
  }
  const made = await Promise.all(
    courses.map(() => runKualik(["init", world.register, ...NEW_CENTRE])),
  );
  const faults =
    made.filter(({ code }) => code === 0).length === 1 ? [] : ["init: not exactly one"];
  await mustRun(importArgs(world, SHARED));

  const begun = performance.now();
  const runs = await Promise.all(courses.map((course, index) => work(world, course, index)));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const all = runs.flat();
  const waited = all.filter(({ err }) => err.includes("Waiting")).length;
  const longest = Math.round(Math.max(...all.map(({ took }) => took)));
  say(`${processes} processes, ${all.length} commands in ${seconds} s, the longest ${longest} ms`);

  const issued = contentOf(world.register).numbers.length;
  const expected = (processes + 1) * documents;
  faults.push(
    ...all.filter(({ code }) => code !== 0).map(({ code, err }) => `${code}: ${err}`),
    ...(issued === expected ? [] : [`${issued} documents, not ${expected}`]),
    ...registerFaults(world.register),
    ...fileFaults(world.register),
    ...leftBehind(world),
  );
  return { figures: { processes, documents: issued, "told to wait": waited, seconds }, faults };
}

/** What one of them does, one command after the other. */
async function work(world: World, course: string, index: number): Promise<Run[]> {
  const commands = [
    ...(index < 2 ? [importArgs(world, TWICE)] : []),
    importArgs(world, course),
    issueArgs(world, SHARED),
    issueArgs(world, course),
    ["journal", "export", join(world.out, `${course}.csv`), "--register", world.register],
  ];
  const runs: Run[] = [];
  for (const args of commands) runs.push(await runKualik(args));
  return runs;
}
