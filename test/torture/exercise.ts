import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Content, contentOf, fileFaults, registerFaults } from "./faults.js";
import {
  auditFaults,
  auditOf,
  copyWorld,
  leftBehind,
  missingOf,
  runKualik,
  type Step,
  type World,
} from "./worlds.js";

/** What a step does where nothing disturbs it. */
export interface Undisturbed {
  step: Step;
  /** Null where there is no register yet. */
  before: Content | null;
  after: Content;
  /** Milliseconds of the whole run. */
  took: number;
  /** For each of `STRETCHES`, how many milliseconds after its start it began; null where it did not. */
  begins: readonly (number | null)[];
  /** Files that were not there before, by their paths inside the world. */
  newFiles: readonly string[];
}

/** How far a disturbed run had come. */
export const PHASES = [
  "nothing written",
  "writing, not committed",
  "committed, files incomplete",
  "complete, not ended",
  "ended",
] as const;

export type Phase = (typeof PHASES)[number];

const LOOK_EVERY_MS = 1;

export function registerOf(step: Step, world: World): string {
  return step.register?.(world) ?? world.register;
}

/** A world of its own in which a step can be run. */
export async function worldFor(step: Step, base: World, folder: string): Promise<World> {
  const world = copyWorld(base, folder);
  await step.prepare?.(world);
  return world;
}

/** Runs a step undisturbed. @throws Error where already that goes wrong */
export async function runUndisturbed(
  step: Step,
  base: World,
  folder: string,
): Promise<Undisturbed> {
  // Once to know what it makes, once more to see when.
  const { newFiles } = await runAndLook(step, base, folder, []);
  return runAndLook(step, base, folder, newFiles);
}

async function runAndLook(
  step: Step,
  base: World,
  folder: string,
  newFiles: readonly string[],
): Promise<Undisturbed> {
  const world = await worldFor(step, base, folder);
  const filesBefore = new Set(filesIn(world));
  const root = registerOf(step, world);
  const before = existsSync(join(root, "kualik.json")) ? contentOf(root) : null;
  const begun = performance.now();
  const begins: (number | null)[] = STRETCHES.map(() => null);
  const timer = setInterval(() => {
    for (const [index, { hasBegun }] of STRETCHES.entries()) {
      if (begins[index] === null && hasBegun(step, world, newFiles))
        begins[index] = performance.now() - begun;
    }
  }, LOOK_EVERY_MS);
  const run = await runKualik(step.args(world));
  clearInterval(timer);
  const after = contentOf(root);
  const faults = [...registerFaults(root), ...fileFaults(root), ...leftBehind(world)];
  if (run.code !== 0 || faults.length > 0 || missingOf(step, world).length > 0) {
    throw new Error(`${step.name}: ${run.code} ${run.err}${faults.slice(0, 5).join("\n")}`);
  }
  const { took } = run;
  return {
    step,
    before,
    after,
    took,
    begins,
    newFiles: filesIn(world).filter((file) => !filesBefore.has(file)),
  };
}

/** Looks at what a disturbed run left; only looking, so that the next run meets it as it is. */
export function phaseOf(
  { step, before, after, newFiles }: Undisturbed,
  world: World,
  hasEnded: boolean,
): Phase {
  if (hasEnded) return "ended";
  const wrote = hasWritten(step, world);
  const root = registerOf(step, world);
  if (!existsSync(join(root, "kualik.json"))) {
    return wrote ? "writing, not committed" : "nothing written";
  }
  const now = contentOf(root);
  if (!isDone(now, { step, before, after })) {
    return wrote ? "writing, not committed" : "nothing written";
  }
  const isWhole = fileFaults(root).length + missingOf(step, world).length === 0;
  const isBefore = step.act === null && !hasAppeared(step, world, newFiles);
  if (isBefore && !isWhole) return wrote ? "writing, not committed" : "nothing written";
  return isWhole ? "complete, not ended" : "committed, files incomplete";
}

/**
 * What a disturbed run has broken, and what running it once more does not mend.
 *
 * @param undisturbed the same step as it goes by itself
 * @param repairsFirst whether files that are missing are written by `audit --repair` before that
 */
export async function faultsAfter(
  undisturbed: Undisturbed,
  world: World,
  repairsFirst = false,
): Promise<string[]> {
  const { step, before, after } = undisturbed;
  const root = registerOf(step, world);
  const faults: string[] = [];
  let wasDone = false;
  if (existsSync(join(root, "kualik.json"))) {
    const audited = await auditOf(root);
    if (audited === null) return ["does not open"];
    // Its files follow from a register that is whole: that some are missing yet is no fault of it.
    faults.push(...auditFaults(audited, ["file-missing", "file-cut-off"]));
    const now = contentOf(root);
    wasDone = isDone(now, undisturbed);
    faults.push(...registerFaults(root));
    if (!isSame(now, before) && !isSame(now, after))
      faults.push(`half done: ${difference(now, after)}`);
    faults.push(...lostNumbers(before, now));
    if (repairsFirst) faults.push(...auditFaults(await auditOf(root, "--repair"), []));
  }
  const again = await runKualik(step.args(world));
  // A register whose parts were appearing is completed, and then there is one already.
  const mayRefuse =
    (wasDone || before === null) && step.mayRefuseAgain === true && again.code === 1;
  if (again.code !== 0 && !mayRefuse) return [...faults, `once more: ${again.code} ${again.err}`];
  if (step.completes) await runKualik(step.completes(world));
  const end = contentOf(root);
  if (end.numbers.join() !== after.numbers.join()) {
    faults.push(`${end.numbers.length} numbers in the end, not ${after.numbers.length}`);
  }
  return [
    ...faults,
    ...auditFaults(await auditOf(root), []),
    ...registerFaults(root),
    ...fileFaults(root),
    ...missingOf(step, world).map((path) => `not made: ${path}`),
    ...leftBehind(world).map((path) => `left behind: ${path}`),
  ];
}

/**
 * What another command, the next one, leaves unfinished of a disturbed run: it puts the files of what
 * was entered into their places, and removes what is not needed.
 */
export async function faultsOfNext(undisturbed: Undisturbed, world: World): Promise<string[]> {
  const { step } = undisturbed;
  const root = registerOf(step, world);
  if (!existsSync(join(root, "kualik.json"))) return [];
  const { code, err } = await runKualik(["courses", "--register", root]);
  const faults = code === 0 ? [] : [`another command: ${code} ${err}`];
  const left = leftBehind(world).filter((path) => !path.startsWith("out"));
  if (step.act !== null && isDone(contentOf(root), undisturbed)) faults.push(...fileFaults(root));
  return [...faults, ...left.map((path) => `left behind by another command: ${path}`)];
}

/** What the same command, typed again at once, leaves unfinished: it says what the act came to, and is done. */
export async function faultsOfSame(undisturbed: Undisturbed, world: World): Promise<string[]> {
  const { step } = undisturbed;
  const { code, err } = await runKualik(step.args(world));
  const faults = code === 0 ? [] : [`the same command: ${code} ${err}`];
  return [...faults, ...fileFaults(registerOf(step, world)), ...missingOf(step, world)];
}

function isDone(now: Content, { step, before }: Pick<Undisturbed, "step" | "before" | "after">) {
  if (step.act === null) return true;
  return (now.acts[step.act] ?? 0) > (before?.acts[step.act] ?? 0);
}

function isSame(one: Content, other: Content | null): boolean {
  return (
    other !== null && difference(one, other) === "" && one.numbers.join() === other.numbers.join()
  );
}

function difference(one: Content, other: Content): string {
  const tables = Object.keys(other.tables).filter(
    (table) => one.tables[table] !== other.tables[table],
  );
  return tables
    .map((table) => `${table} ${one.tables[table]} not ${other.tables[table]}`)
    .join(", ");
}

function lostNumbers(before: Content | null, now: Content): string[] {
  const there = new Set(now.numbers);
  return (before?.numbers ?? [])
    .filter((number) => !there.has(number))
    .map((number) => `lost: ${number}`);
}

/** A part of a run, from something that can be seen from outside to the end. */
export interface Stretch {
  after: string;
  hasBegun(step: Step, world: World, newFiles: readonly string[]): boolean;
}

export const STRETCHES: readonly Stretch[] = [
  { after: "its start", hasBegun: () => true },
  { after: "it first wrote something", hasBegun: hasWritten },
  { after: "it first wrote to the register", hasBegun: hasEntered },
  { after: "a file first appeared", hasBegun: hasAppeared },
];

/** Whether something was written that is not in its place, or not in the database file itself. */
function hasWritten(step: Step, world: World): boolean {
  const root = registerOf(step, world);
  const folders = [root, join(root, "issued"), join(root, "templates"), world.out];
  const isPending = folders.some(
    (folder) =>
      existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(".pending")),
  );
  return isPending || hasEntered(step, world);
}

function hasAppeared(_step: Step, { folder }: World, newFiles: readonly string[]): boolean {
  return newFiles.some((file) => existsSync(join(folder, file)));
}

/** But for those that come and go. */
function filesIn({ folder }: World): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(docx|xlsx|json)$/.test(path) && !path.includes(".pending"),
  );
}

/** The database's log grows when a transaction is committed, and sometimes before. */
function hasEntered(step: Step, world: World): boolean {
  const log = statSync(join(registerOf(step, world), "kualik.db-wal"), { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}
