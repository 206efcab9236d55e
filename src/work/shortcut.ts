import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../files/folders.js";
import { type Shortcut, type Started, shortcutIn } from "../files/shortcut.js";
import { writeFileWhole } from "../files/write-aside.js";

/** Where a shortcut is left. */
interface Place {
  computer: { platform: NodeJS.Platform };
  /** The Node.js that runs the program. */
  node?: { path: string };
}

const OWNER_RUNS = 0o700;

/**
 * Leaves a file in a register's folder that opens its desk by a double click. The register is whole
 * without it.
 *
 * @returns null where it is not known how the program is started
 */
export function leaveShortcut(root: string, { computer, node }: Place) {
  if (node === undefined) return null;
  const { name, text } = shortcutIn(root, startedBy(node.path), computer.platform);
  const path = join(root, name);
  return { path, isWritten: writes(path, text) };
}

function writes(path: string, text: Shortcut["text"]): boolean {
  try {
    writeFileWhole(path, Buffer.from(text, "utf8"));
    chmodSync(path, OWNER_RUNS);
    return true;
  } catch {
    return false;
  }
}

function startedBy(node: string): Started {
  const own = packageFolder();
  const isPortable = existsSync(join(own, "..", "runtime")) && node.startsWith(join(own, ".."));
  return { node, program: join(own, "bin", "start.js"), isPortable };
}
