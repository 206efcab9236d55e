import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
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

/** An address at which nobody listens. */
const NOWHERE = { host: "127.0.0.1", port: "9" };

/**
 * A document is drawn as it is: nothing that it links to is fetched, nothing in it runs.
 * Source: the schemas of LibreOffice's settings, `officecfg/registry/schema/org/openoffice`.
 */
const SETTINGS: readonly [path: string, name: string, value: string][] = [
  // PDF/A-2b, which archives take, with the structure that reading aloud needs.
  ["Office.Common/Filter/PDF/Export", "SelectPdfVersion", "2"],
  ["Office.Common/Filter/PDF/Export", "UseTaggedPDF", "true"],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ["Office.Common/Security/Scripting", "DisableActiveContent", "true"],
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Office.Writer/Content/Update", "Link", "0"],
  ["Inet/Settings", "ooInetProxyType", "2"],
  ["Inet/Settings", "ooInetNoProxy", ""],
  ...["HTTP", "HTTPS"].flatMap((scheme): [string, string, string][] => [
    ["Inet/Settings", `ooInet${scheme}ProxyName`, NOWHERE.host],
    ["Inet/Settings", `ooInet${scheme}ProxyPort`, NOWHERE.port],
  ]),
];
const PROXY = `http://${NOWHERE.host}:${NOWHERE.port}`;
/** What the libraries that LibreOffice fetches with go by; a variable may be written in either way. */
const NO_NETWORK = Object.fromEntries(
  ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"].flatMap((name) => [
    [name, PROXY],
    [name.toUpperCase(), PROXY],
  ]),
);

/** Makes a profile with these settings. @returns its address */
function makeProfile(folder: string): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`;
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "registrymodifications.xcu"), xml);
  return pathToFileURL(join(folder, "profile")).href;
}

/**
 * Has LibreOffice make PDFs of documents, in one run and with a profile of its own, so that one in
 * which somebody works is not disturbed, and nothing is fetched. What it could not convert is not there
 * afterwards.
 */
export async function convertToPdf(conversion: Conversion): Promise<void> {
  const { soffice, env, folder, names, patience, signal, onProgress } = conversion;
  if (signal.aborted) return;
  const profile = makeProfile(folder);
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
      env: {
        ...env,
        ...NO_NETWORK,
        no_proxy: "",
        NO_PROXY: "",
        TMPDIR: folder,
        TMP: folder,
        TEMP: folder,
      },
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
