import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultsAfter, registerOf, runUndisturbed, type Undisturbed, worldFor } from "./exercise.js";
import {
  leftBehind,
  makeWorld,
  runKualik,
  STEPS,
  type Torture,
  type TortureResult,
  type World,
} from "./worlds.js";

/** A file system in memory, which can be filled. */
interface SmallDisk {
  folder: string;
  /** Leaves so many bytes free. */
  fill(free: number): void;
  /** Leaves room for so many files more, however small. */
  fillNames(free: number): void;
  /** Makes room again. */
  clear(): void;
  remove(): void;
}

const FILLER = ".filler";

/** Mounts a disk of so many megabytes. @throws Error where one may not, see `whyNoSmallDisk` */
function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const mounted = mount(folder, megabytes);
  if (mounted !== null) throw new Error(mounted);
  const filler = join(folder, FILLER);
  const clear = () => rmSync(filler, { recursive: true, force: true });
  return {
    folder,
    fill(free) {
      clear();
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    fillNames(free) {
      clear();
      mkdirSync(filler);
      const names = statfsSync(folder).ffree - free;
      for (let index = 0; index < names; index += 1) writeFileSync(join(filler, `${index}`), "");
    },
    clear,
    remove: () => void spawnSync("umount", ["--lazy", folder]),
  };
}

/** Why no disk can be mounted here; null where one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== "linux") return `no tmpfs on ${process.platform}`;
  const folder = mkdtempSync(join(tmpdir(), "kualik-disk-"));
  try {
    const refused = mount(folder, 1);
    if (refused === null) spawnSync("umount", [folder]);
    return refused;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_FILES = 20_000;

function mount(folder: string, megabytes: number): string | null {
  const options = `size=${megabytes}m,nr_inodes=${MOST_FILES},mode=0700`;
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], {
    encoding: "utf8",
  });
  return status === 0 ? null : (stderr ?? "mount is missing").trim();
}

interface FullDiskSize {
  people: number;
  /** How many amounts of room are tried for each step, from none to just enough. */
  amounts: number;
  /** For how many files there is still room, on further disks where it is their number that ends. */
  names: readonly number[];
  /** The steps that are tried; all where none is named. */
  steps?: readonly string[];
}

const MEGABYTES = 256;
const DISK_IS_FULL = "✖ The disk is full.";

/**
 * Runs every step on a disk with less and less room. The step must say that the disk is full, leave
 * nothing half done and no temporary file, and complete its work once there is room.
 */
export async function tortureByFullDisk(
  { people, amounts, names, steps }: FullDiskSize,
  { folder, say }: Torture,
): Promise<TortureResult> {
  const base = await makeWorld(join(folder, "base"), people);
  const disk = smallDisk(join(folder, "disk"), MEGABYTES);
  const faults: string[] = [];
  const totals = { tried: 0, failed: 0 };
  try {
    for (const step of STEPS.filter(({ name }) => steps === undefined || steps.includes(name))) {
      const needs = await roomFor(step, base, disk);
      const undisturbed = await runUndisturbed(step, base, join(folder, "trial"));
      let failed = 0;
      const fillings = [
        ...Array.from(
          { length: amounts },
          (_, index) => () => disk.fill(Math.round((needs * index) / amounts)),
        ),
        ...names.map((free) => () => disk.fillNames(free)),
      ];
      for (const [index, fill] of fillings.entries()) {
        const { hasFailed, found } = await tryFull(undisturbed, base, disk, fill);
        failed += hasFailed ? 1 : 0;
        faults.push(...found.map((fault) => `${step.name}, filling ${index}: ${fault}`));
      }
      say(`${step.name}: ${fillings.length} disks, too full for it ${failed}`);
      if (failed === 0) faults.push(`${step.name}: no disk was too full`);
      totals.tried += fillings.length;
      totals.failed += failed;
    }
  } finally {
    disk.remove();
  }
  return { figures: { disks: totals.tried, "too full": totals.failed }, faults };
}

/** How much room a step takes at most, as far as the end shows it. */
async function roomFor(step: Undisturbed["step"], base: World, disk: SmallDisk): Promise<number> {
  const world = await onDisk(step, base, disk);
  const before = freeOn(disk);
  await runKualik(step.args(world));
  const used = before - freeOn(disk);
  // The log of the database is as large again as what is entered, and goes when all is done.
  return Math.max(256 * 1024, used * 2.2);
}

async function tryFull(
  undisturbed: Undisturbed,
  base: World,
  disk: SmallDisk,
  fill: () => void,
): Promise<{ hasFailed: boolean; found: string[] }> {
  const { step } = undisturbed;
  const world = await onDisk(step, base, disk);
  fill();
  const run = await runKualik(step.args(world));
  const hasFailed = run.code !== 0;
  const found: string[] = [];
  const isSaid = run.err.includes(DISK_IS_FULL);
  if (hasFailed && !isSaid) found.push(`said ${run.code}: ${run.err}`);
  if (hasFailed) found.push(...leftBehind(world).map((path) => `left behind: ${path}`));
  if (hasFailed && !existsSync(registerOf(step, world)) && step.register === undefined) {
    found.push("the register is gone");
  }
  disk.clear();
  found.push(...(await faultsAfter(undisturbed, world)));
  return { hasFailed, found };
}

async function onDisk(step: Undisturbed["step"], base: World, disk: SmallDisk): Promise<World> {
  disk.clear();
  for (const name of readdirSync(disk.folder)) {
    rmSync(join(disk.folder, name), { recursive: true, force: true });
  }
  return worldFor(step, base, join(disk.folder, "world"));
}

function freeOn({ folder }: SmallDisk): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
