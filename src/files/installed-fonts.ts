import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Computer } from "./libreoffice.js";

/** Runs a program of the system. @returns what it wrote, null where it cannot be run */
export type RunProgram = (program: string, args: readonly string[]) => string | null;

const PATIENCE_MS = 10_000;

export const runProgram: RunProgram = (program, args) => {
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    const options = { encoding: "utf8" as const, stdio, timeout: PATIENCE_MS, windowsHide: true };
    return execFileSync(program, args, options);
  } catch {
    return null;
  }
};

/** What is known of the fonts of a computer. */
export interface InstalledFonts {
  has(font: string): boolean;
  /** What is drawn instead of a font that is not there; null where nobody can say. */
  insteadOf(font: string): string | null;
}

const IN_REGISTRY = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Fonts";

/**
 * The fonts that are installed on a computer.
 *
 * @param run as `runProgram`, which asks the system
 * @returns null where they cannot be listed
 */
export function installedFonts(
  { platform, env }: Computer,
  run: RunProgram = runProgram,
): InstalledFonts | null {
  if (platform === "win32") {
    const root = env.SystemRoot ?? "C:\\Windows";
    const told = run(`${root}\\System32\\reg.exe`, ["query", IN_REGISTRY]);
    return told === null ? null : begunBy(told.split(/\r?\n/).map((line) => line.trim()));
  }
  if (platform === "darwin") return begunBy(filesOnMac(env.HOME ?? ""));
  const told = run("fc-list", [":", "family"]);
  if (told === null) return null;
  const families = new Set(told.split(/[\n,]/).map(keyOf));
  return {
    has: (font) => families.has(keyOf(font)),
    insteadOf: (font) => run("fc-match", ["-f", "%{family[0]}", font])?.trim() || null,
  };
}

/** A line begins with the font's name: `Times New Roman Bold (TrueType)`, `Times New Roman Bold.ttf`. */
function begunBy(lines: readonly string[]): InstalledFonts {
  const keys = lines.map(keyOf);
  const has = (font: string) => keys.some((key) => key.startsWith(keyOf(font)));
  return { has, insteadOf: () => null };
}

const keyOf = (name: string) => name.replace(/[\s_-]/g, "").toLowerCase();

function filesOnMac(home: string): string[] {
  const folders = ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library/Fonts")];
  return folders.flatMap((folder) => {
    try {
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      return files.map((file) => file.split("/").at(-1) ?? file);
    } catch {
      return [];
    }
  });
}
