import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "./run-kualik.js";
import { COURSES, ISSUED_ON, importArgs, issueArgs, NEW_CENTRE, type World } from "./world.js";

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
    completes: (world) => issueArgs(world, COURSES.issued),
  },
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
