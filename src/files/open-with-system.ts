import { spawn } from "node:child_process";

/** What a system opens files and folders with, each in the program that is meant for it. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  win32: "explorer.exe",
  darwin: "open",
};

/** The program that opens a file or folder on a system. */
export function openerOf(platform: NodeJS.Platform): string {
  return OPENERS[platform] ?? "xdg-open";
}

/** Opens a file or folder, and waits for nobody to close it. @returns false where it cannot be opened */
export function openWithSystem(platform: NodeJS.Platform, path: string): Promise<boolean> {
  const child = spawn(openerOf(platform), [path], { detached: true, stdio: "ignore" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
