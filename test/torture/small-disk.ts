import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system in memory, which can be filled. */
export interface SmallDisk {
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
export function smallDisk(folder: string, megabytes: number): SmallDisk {
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
