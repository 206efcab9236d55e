import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeRoster } from "../../bench/write-roster.mjs";
import { CENTRE } from "../e2e/kualik.js";
import { mustRun } from "./run-kualik.js";

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

export const ISSUED_ON = "2026-03-16";
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

export function worldAt(folder: string): World {
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
  files["word/document.xml"] = strToU8(document.replace("</w:t>", " ✓</w:t>"));
  return zipSync(files);
}
