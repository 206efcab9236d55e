import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What of a computer tells where its programs are. */
export interface Computer {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
}

const ON_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

/**
 * Where LibreOffice is on a computer; null where it is not.
 *
 * @param isThere whether a file exists
 */
export function findLibreOffice(
  { platform, env }: Computer,
  isThere: (path: string) => boolean = existsSync,
): string | null {
  const isWindows = platform === "win32";
  const { join, delimiter } = isWindows ? win32 : posix;
  const names = isWindows ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [env.ProgramFiles, env["ProgramFiles(x86)"]].flatMap((folder) =>
    isWindows && folder ? [join(folder, "LibreOffice", "program", "soffice.exe")] : [],
  );
  const all = [...inPath, ...installed, ...(platform === "darwin" ? [ON_MAC] : [])];
  return all.find(isThere) ?? null;
}
