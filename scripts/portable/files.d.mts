import type { System } from "./systems.mjs";
import type { PackedFile } from "./zip.mjs";

export function portableFiles(system: System): PackedFile[];
