import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fontsNamedIn } from "../../documents/fonts.js";
import { installedFonts, type RunProgram, runProgram } from "../../files/installed-fonts.js";
import { type Computer, findLibreOffice } from "../../files/libreoffice.js";
import { FormatError } from "../../formats/format-error.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import { finding, fine, type Look, note } from "./look.js";

/** What a computer is looked at with. */
export interface LookedAt {
  computer: Computer;
  node: { version: string };
  /** The folder of the templates that are used, absolute. */
  templates: string;
  now: Date;
  run?: RunProgram;
}

/** Looks at what the program needs of its computer, and at nothing of a register's database. */
export async function lookAtComputer(at: LookedAt): Promise<Look[]> {
  const { computer, node, now, run = runProgram } = at;
  const office = findLibreOffice(computer);
  return [
    fine("node", null, { said: node.version }),
    await moduleLook(),
    zoneLook(now),
    office === null
      ? note("libreoffice", "no-libreoffice")
      : fine("libreoffice", null, { said: office }),
    fontsLook(at, run),
    lettersLook(computer, run),
  ];
}

/** The database is a module for one system, which may have been copied from another. */
async function moduleLook(): Promise<Look> {
  try {
    const { versionOfSqlite } = await import("../../register/db/sqlite.js");
    return fine("module", null, { said: `SQLite ${versionOfSqlite()}` });
  } catch {
    return finding("module", "no-module");
  }
}

const MINUTES_OF_KAZAKHSTAN = 5 * 60;

/** Days and times are Kazakhstan's whatever the computer thinks; other programs show its own. */
function zoneLook(now: Date): Look {
  const minutes = -now.getTimezoneOffset();
  const sign = minutes < 0 ? "-" : "+";
  const hours = Math.abs(minutes) / 60;
  const zone = `UTC${sign}${hours}`;
  const isOwn = minutes === MINUTES_OF_KAZAKHSTAN;
  return isOwn ? fine("zone", null, { said: zone }) : note("zone", "other-zone", { zone });
}

/** Fonts whose letters are as wide: pages stay as they are. */
const AS_WIDE: Readonly<Record<string, string>> = {
  "Times New Roman": "Liberation Serif",
  Arial: "Liberation Sans",
  "Courier New": "Liberation Mono",
  Calibri: "Carlito",
  Cambria: "Caladea",
};

function fontsLook({ computer, templates }: LookedAt, run: RunProgram): Look {
  const named = [...fontsOfTemplates(templates)].sort();
  const installed = installedFonts(computer, run);
  const list = named.join(", ");
  if (installed === null) return note("fonts", "fonts-unknown", { fonts: list });
  const missing = named.filter((font) => !installed.has(font));
  if (missing.length === 0) return fine("fonts", null, { said: list });
  const instead = missing.map((font) => ({ font, other: installed.insteadOf(font) }));
  const told = instead.map(({ font, other }) => (other ? `${font} → ${other}` : font)).join(", ");
  const isAsWide = instead.every(({ font, other }) => other !== null && AS_WIDE[font] === other);
  return isAsWide
    ? note("fonts", "fonts-as-wide", { fonts: told })
    : finding("fonts", "fonts-missing", { fonts: told });
}

function fontsOfTemplates(folder: string): Set<string> {
  const files = readdirSync(folder).filter((name) => /^[^~].*\.docx$/i.test(name));
  return new Set(files.flatMap((name) => [...fontsOfTemplate(join(folder, name))]));
}

/** A file that is no template now is told of by whatever uses it. */
function fontsOfTemplate(path: string): Set<string> {
  try {
    return fontsNamedIn(openArchive(readFileSync(path)));
  } catch (error) {
    if (error instanceof FormatError || (error as NodeJS.ErrnoException).code) return new Set();
    throw error;
  }
}

const UTF_8 = "65001";

/** Whether the window shows Kazakh letters. */
function lettersLook({ platform, env }: Computer, run: RunProgram): Look {
  if (platform === "win32") {
    const told = run(`${env.SystemRoot ?? "C:\\Windows"}\\System32\\chcp.com`, []);
    const page = /\d+/.exec(told ?? "")?.[0];
    if (page === undefined) return note("letters", "letters-unknown");
    return page === UTF_8
      ? fine("letters", null, { said: "UTF-8" })
      : finding("letters", "letters-other-page", { page });
  }
  const page = env.LC_ALL || env.LC_CTYPE || env.LANG || "—";
  return /utf-?8/i.test(page)
    ? fine("letters", null, { said: page })
    : note("letters", "letters-other", { page });
}
