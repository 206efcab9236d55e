import type { SYSTEMS } from "./systems.mjs";

export function writePortable(system: keyof typeof SYSTEMS, folder: string): string;
