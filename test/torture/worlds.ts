import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeRoster } from "../../bench/write-roster.mjs";
import type { AuditFinding } from "../../src/model/finding.js";
import { CENTRE } from "../e2e/kualik.js";

/** Where the project is; the bundle that `npm run torture` makes is told by its starter. */
const ROOT = process.env.KUALIK_TORTURE_ROOT ?? new URL("../..", import.meta.url).pathname;
const BINARY = join(ROOT, "bin", "kualik.js");

export interface Run {
  /** Null where the program was killed. */
  code: number | null;
  out: string;
  err: string;
  /** Milliseconds. */
  took: number;
}

/** Runs the real program to its end. */
export function runKualik(args: readonly string[]): Promise<Run> {
  return run(args, () => {});
}

const LOOK_EVERY_MS = 1;

/**
 * Kills the real program (SIGKILL), unless it has ended by then.
 *
 * @param after milliseconds from when `hasBegun` is first seen to hold
 */
export function killKualik(
  args: readonly string[],
  after: number,
  hasBegun: () => boolean,
): Promise<Run> {
  return run(args, (child) => {
    let timer: NodeJS.Timeout | undefined;
    const looking = setInterval(() => {
      if (!hasBegun()) return;
      clearInterval(looking);
      timer = setTimeout(() => child.kill("SIGKILL"), after);
    }, LOOK_EVERY_MS);
    child.once("close", () => {
      clearInterval(looking);
      clearTimeout(timer);
    });
  });
}

/** See there. */
const HOOK = join(ROOT, "test", "torture", "kill-at.cjs");

/** Has a run write down, a line each, the moments at which `killKualikAt` can kill it. */
export function momentsOf(args: readonly string[], list: string): Promise<Run> {
  return run(args, () => {}, { KUALIK_TORTURE_MOMENTS: list });
}

/** Kills the real program at one of its moments. */
export function killKualikAt(args: readonly string[], moment: number): Promise<Run> {
  return run(args, () => {}, { KUALIK_TORTURE_KILL_AT: String(moment) });
}

/** @throws Error with what the program said, where it failed */
export async function mustRun(args: readonly string[]): Promise<Run> {
  const done = await runKualik(args);
  if (done.code !== 0) throw new Error(`kualik ${args.join(" ")}: ${done.code}\n${done.err}`);
  return done;
}

function run(
  args: readonly string[],
  meanwhile: (child: ChildProcess) => void,
  hook: Record<string, string> | null = null,
): Promise<Run> {
  const begun = performance.now();
  const program = hook === null ? [BINARY] : ["--require", HOOK, BINARY];
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), LANG: "en_US.UTF-8", ...hook },
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  meanwhile(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said, took: performance.now() - begun }));
  });
}

/**
 * A folder with a register in which there is something to do, and what the steps need beside it:
 * `register/`, `rosters/`, and `out/` for what goes elsewhere.
 */
export interface World {
  folder: string;
  register: string;
  out: string;
  roster(course: string): string;
  /** Where a copy of the register is, as it is. */
  copies: string;
  /** A changed template. */
  template: string;
}

const ISSUED_ON = "2026-03-16";
export const COURSES = {
  issued: "AT-1",
  toIssue: "AT-2",
  halfIssued: "AT-3",
  toImport: "AT-4",
  imported: "AT-5",
} as const;
export const NEW_CENTRE = [...CENTRE, "--yes"];

const OF_COURSE = [
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes".split(" "),
  ..."--title-ru Тема --title-kk Тақырып".split(" "),
];

function worldAt(folder: string): World {
  return {
    folder,
    register: join(folder, "register"),
    out: join(folder, "out"),
    roster: (course) => join(folder, "rosters", `${course}.csv`),
    copies: join(folder, "copies"),
    template: join(folder, "template.docx"),
  };
}

export function importArgs({ roster, register }: World, course: string, file = course): string[] {
  return ["import", roster(file), "--course", course, ...OF_COURSE, "--register", register];
}

export function issueArgs({ register }: World, course: string): string[] {
  return ["issue", course, "--date", ISSUED_ON, "--register", register];
}

/** A world without a register. */
export function makeWorldToFill(folder: string): World {
  for (const part of ["rosters", "out"]) mkdirSync(join(folder, part), { recursive: true });
  return worldAt(folder);
}

/** Makes a world by the real program. @param people how many a course has */
export async function makeWorld(folder: string, people: number): Promise<World> {
  const world = makeWorldToFill(folder);
  for (const [index, course] of Object.values(COURSES).entries()) {
    writeRoster(world.roster(course), people, "torture", index * people);
  }
  const half = Math.ceil(people / 2);
  const lines = readFileSync(world.roster(COURSES.halfIssued), "utf8").split("\r\n");
  writeFileSync(world.roster("half"), `${lines.slice(0, half + 1).join("\r\n")}\r\n`);

  await mustRun(["init", world.register, ...NEW_CENTRE]);
  writeFileSync(world.template, changedTemplate(world));
  const { issued, toIssue, halfIssued, imported } = COURSES;
  await mustRun(importArgs(world, issued));
  await mustRun(issueArgs(world, issued));
  await mustRun(importArgs(world, halfIssued, "half"));
  await mustRun(issueArgs(world, halfIssued));
  await mustRun(importArgs(world, halfIssued));
  await mustRun(importArgs(world, toIssue));
  await mustRun(importArgs(world, imported));
  mkdirSync(world.copies);
  await mustRun(["backup", world.copies, "--register", world.register]);
  return world;
}

/** The same world at another place. */
export function copyWorld({ folder }: World, to: string): World {
  rmSync(to, { recursive: true, force: true });
  cpSync(folder, to, { recursive: true });
  return worldAt(to);
}

function changedTemplate({ register }: World): Uint8Array {
  const path = join(register, "templates", "advanced-training-certificate.docx");
  const files = unzipSync(readFileSync(path));
  const document = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  files["word/document.xml"] = strToU8(document.replace(/(?<!\}\})<\/w:t>/, " ✓</w:t>"));
  return zipSync(files);
}

/** A command that is disturbed. A further one is one more line in `STEPS`. */
export interface Step {
  name: string;
  args(world: World): string[];
  /** What a world must have before, besides what every world has. */
  prepare?(world: World): void | Promise<void>;
  /** What its work ends with, by the program's journal; null where it changes nothing there. */
  act: string | null;
  /** Run again after all was done, it may refuse: there is nothing left to do. */
  mayRefuseAgain?: boolean;
  /** What makes missing files where the step itself refuses to be done twice. */
  completes?(world: World): string[];
  /** What is there only where all was done, beside the documents of the register. */
  made?(world: World): string[];
  /** The register it works on, where that is another one. */
  register?(world: World): string;
}

const NUMBER = "3-2026-00001";

function receiveBlanks({ register }: World): string[] {
  const blanks = ["--series", "АБ", "--from", "000001", "--to", "002000", "--yes"];
  return ["blanks", "receive", ...blanks, "--register", register];
}

async function haveBlanks(world: World): Promise<void> {
  await mustRun(receiveBlanks(world));
}

/** Somebody of the course that is not issued yet asks for the document. */
async function receiveRequest({ register, roster }: World): Promise<void> {
  const [, line = ""] = readFileSync(roster(COURSES.toIssue), "utf8").split("\r\n");
  const [, , iin = ""] = line.split(";");
  const identity = ["--iin", iin, "--identity-document", "id-card 012345678"];
  await mustRun(["request", "open", "--channel", "direct", ...identity, "--register", register]);
}

const ANSWERS = {
  fulfil: ["--course", COURSES.toIssue],
  refuse: ["--explanation", "нет оснований"],
  decline: ["--ground", "incomplete-package", "--explanation", "нет документа"],
};

export const STEPS: readonly Step[] = [
  { name: "import", args: (world) => importArgs(world, COURSES.toImport), act: "import" },
  { name: "issue", args: (world) => issueArgs(world, COURSES.toIssue), act: "issue" },
  {
    name: "issue into a folder that is there",
    args: (world) => issueArgs(world, COURSES.halfIssued),
    act: "issue",
  },
  {
    name: "issue, all files missing",
    prepare: ({ register }) =>
      rmSync(join(register, "issued", "2026", COURSES.issued), { recursive: true }),
    args: (world) => issueArgs(world, COURSES.issued),
    act: null,
  },
  {
    name: "print",
    args: ({ register }) => ["print", COURSES.issued, "--register", register],
    act: "print",
    made: ({ register }) =>
      [
        `print-${COURSES.issued}-advanced-training-certificate.docx`,
        `print-${COURSES.issued}-non-completion-reference.docx`,
        `handover-${COURSES.issued}.docx`,
      ].map((name) => join(register, "issued", "2026", COURSES.issued, name)),
  },
  {
    name: "journal export",
    args: ({ out, register }) => [
      "journal",
      "export",
      join(out, "journal.xlsx"),
      "--register",
      register,
    ],
    act: "export",
    made: ({ out }) => [join(out, "journal.xlsx")],
  },
  {
    name: "roster export",
    args: ({ out, register }) => [
      ...["roster", "export", COURSES.toIssue, join(out, "list.xlsx"), "--overwrite"],
      ...["--register", register],
    ],
    act: "export",
    made: ({ out }) => [join(out, "list.xlsx")],
  },
  {
    name: "reprint",
    prepare: ({ register }) =>
      rmSync(join(register, "issued", "2026", COURSES.issued, `${NUMBER}.docx`)),
    args: ({ register }) => ["reprint", NUMBER, "--register", register],
    act: "reprint",
  },
  {
    name: "templates add",
    args: ({ template, register }) => [
      ...["templates", "add", "advanced-training-certificate", template],
      ...["--from", "2026-03-20", "--yes", "--register", register],
    ],
    act: "template",
  },
  {
    name: "undo",
    args: ({ register }) => ["undo", "--yes", "--register", register],
    act: "undo",
    mayRefuseAgain: true,
  },
  {
    name: "annul",
    args: ({ register }) => [
      ...["annul", NUMBER, "--reason", "ошибка", "--yes", "--register", register],
    ],
    act: "annul",
    mayRefuseAgain: true,
  },
  {
    name: "duplicate",
    args: ({ register }) => [
      ...["duplicate", NUMBER, "--reason", "утеря", "--date", ISSUED_ON, "--yes"],
      ...["--register", register],
    ],
    act: "duplicate",
    mayRefuseAgain: true,
  },
  ...(["fulfil", "refuse", "decline"] as const).map(
    (name): Step => ({
      name: `request ${name}`,
      prepare: receiveRequest,
      args: ({ register }) => [
        "request",
        name,
        "1",
        ...ANSWERS[name],
        "--yes",
        "--register",
        register,
      ],
      act: "request",
      mayRefuseAgain: true,
    }),
  ),
  {
    name: "handover",
    args: ({ register }) => [
      ...["handover", "--course", COURSES.issued, "--to-holders", "--date", ISSUED_ON],
      ...["--register", register],
    ],
    act: "handover",
    mayRefuseAgain: true,
  },
  { name: "blanks receive", args: receiveBlanks, act: "blanks", mayRefuseAgain: true },
  {
    name: "blanks use",
    prepare: haveBlanks,
    args: ({ register }) => [
      ...["blanks", "use", "--course", COURSES.issued, "--from", "АБ 000001", "--yes"],
      ...["--register", register],
    ],
    act: "blanks",
    mayRefuseAgain: true,
  },
  {
    name: "blanks spoil",
    prepare: haveBlanks,
    args: ({ register }) => [
      ...["blanks", "spoil", "АБ 000001", "--to", "АБ 001000", "--reason", "порваны"],
      ...["--register", register],
    ],
    act: "blanks",
    mayRefuseAgain: true,
  },
  {
    name: "calendar add",
    args: ({ register }) => [
      ...["calendar", "add", "2027-05-17", "--reason", "Құрбан айт", "--register", register],
    ],
    act: "calendar",
    mayRefuseAgain: true,
  },
  {
    name: "audit --repair, all files missing",
    prepare: ({ register }) =>
      rmSync(join(register, "issued", "2026", COURSES.issued), { recursive: true }),
    args: ({ register }) => ["audit", "--repair", "--register", register],
    act: "repair",
  },
  {
    name: "backup",
    args: ({ register }) => ["backup", "--register", register],
    act: "backup",
  },
  {
    name: "restore",
    args: ({ copies, register }) => [
      ...["restore", ...readdirSync(copies).map((name) => join(copies, name))],
      ...["--yes", "--register", register],
    ],
    act: "restore",
  },
  {
    name: "init",
    args: ({ out }) => ["init", join(out, "new"), ...NEW_CENTRE],
    act: "init",
    mayRefuseAgain: true,
    register: ({ out }) => join(out, "new"),
    made: ({ out }) => [join(out, "new", "kualik.json")],
  },
];

/** Which of the files that the step makes beside the documents are missing or no archive to its end. */
export function missingOf(step: Step, world: World): string[] {
  return (step.made?.(world) ?? []).filter((path) => !existsSync(path) || isCutOff(path));
}

function isCutOff(path: string): boolean {
  if (path.endsWith(".json")) return false;
  return !readFileSync(path).subarray(-22).includes(Buffer.from("PK\u0005\u0006", "latin1"));
}

/** What lies anywhere in the world that is temporary, or was moved aside though nobody changed it. */
export function leftBehind({ folder }: World): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(^|[/\\])\.pending|\.tmp$|\.old\.docx$/.test(path),
  );
}

/** What a torture works with. */
export interface Torture {
  /** An empty folder of its own. */
  folder: string;
  /** For random choices: the same seed makes the same. */
  seed: number;
  /** Tells how it goes on. */
  say(line: string): void;
}

/** What came of it; without faults it has passed. */
export interface TortureResult {
  figures: Record<string, string | number>;
  faults: string[];
}

/** What `kualik audit --json` tells, as far as it is needed here. */
interface Audited {
  ok: boolean;
  findings: (Pick<AuditFinding, "check" | "code" | "subject"> & { severity: string })[];
}

/** Has the program itself look through a register. @returns null where it could not be opened */
export async function auditOf(root: string, ...options: string[]): Promise<Audited | null> {
  const { code, out } = await runKualik(["audit", "--json", ...options, "--register", root]);
  return code === 0 || code === 1 ? read(out) : null;
}

function read(out: string): Audited | null {
  try {
    return JSON.parse(out) as Audited;
  } catch {
    return null;
  }
}

/** What an audit found but for remarks and what is expected. @param expected codes of findings */
export function auditFaults(
  audited: Audited | null,
  expected: readonly AuditFinding["code"][],
): string[] {
  if (audited === null) return ["audit: could not be made"];
  return audited.findings
    .filter(({ severity, code }) => severity === "finding" && !expected.includes(code))
    .map(({ check, code, subject }) => `audit, ${check}: ${code} ${subject}`);
}
