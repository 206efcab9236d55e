import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, posix, win32 } from "node:path";
import { pathToFileURL } from "node:url";

const LOOKED_AT_EVERY = 200;

export interface Conversion {
  soffice: string;
  env: NodeJS.ProcessEnv;
  /**
   * Where the documents lie; their PDFs and all that LibreOffice writes for itself go there too, so
   * that nothing of it stays elsewhere when the run is cut off.
   */
  folder: string;
  /** Names of documents in the folder. */
  names: readonly string[];
  /** Milliseconds without a new PDF after which LibreOffice is taken to hang. */
  patience: number;
  signal: AbortSignal;
  /** Called with the number of PDFs that are there. */
  onProgress(made: number): void;
}

/**
 * Has LibreOffice make PDFs of documents, in one run and with a profile of its own, so that one in
 * which somebody works is not disturbed. What it could not convert is not there afterwards.
 */
export async function convertToPdf(conversion: Conversion): Promise<void> {
  const { soffice, env, folder, names, patience, signal, onProgress } = conversion;
  if (signal.aborted) return;
  const profile = pathToFileURL(join(folder, "profile")).href;
  const child = spawn(
    soffice,
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...names.map((name) => join(folder, name)),
    ],
    // In a group of its own, which can be stopped as a whole: the program is started by a script.
    {
      stdio: "ignore",
      detached: process.platform !== "win32",
      windowsHide: true,
      env: { ...env, TMPDIR: folder, TMP: folder, TEMP: folder },
    },
  );
  let made = 0;
  let lastNew = performance.now();
  const timer = setInterval(() => {
    const now = pdfsIn(folder);
    if (now > made) {
      [made, lastNew] = [now, performance.now()];
      onProgress(made);
    } else if (performance.now() - lastNew > patience) stop(child);
  }, LOOKED_AT_EVERY);
  const onAbort = () => stop(child);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await new Promise<void>((resolve) => {
      child.once("error", () => resolve());
      child.once("close", () => resolve());
    });
    onProgress(pdfsIn(folder));
  } finally {
    clearInterval(timer);
    signal.removeEventListener("abort", onAbort);
  }
}

function pdfsIn(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith(".pdf")).length;
}

function stop(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself meanwhile.
  }
}

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
