import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../src/model/course.js";
import { openCopy, databaseBytes } from "../../src/register/copies/copy.js";
import { openSqlite } from "../../src/register/db/sqlite.js";
import { AIGUL, COURSE, enter, MADINA, SERGEI } from "../register/register-under-test.js";
import { newRegister } from "./kualik.js";

const ROWS = [AIGUL, MADINA, SERGEI];
const TOPICS = ["Кардиология", "Терапия", "Хирургия", "Педиатрия", "Неврология", "Онкология"];

/** Enters courses with three people each; their codes are `AT-1`, `AT-2`… */
export async function enterCourses(root: string, count: number, first = 1): Promise<string[]> {
  const db = openSqlite(join(root, "kualik.db"));
  const codes = Array.from({ length: count }, (_, index) => `AT-${first + index}`);
  for (const [index, code] of codes.entries()) {
    const title = TOPICS[(first + index) % TOPICS.length] ?? "";
    const course: Course = { ...COURSE, code, titleKk: title, titleRu: title };
    await enter(db, ROWS, course);
  }
  await db.destroy();
  return codes;
}

/** A register with one course issued, copied, and then another course issued. */
export async function copiedAndGoneOn(folder: string) {
  const root = join(folder, "register");
  const run = await newRegister(root);
  const [first = "", second = ""] = await enterCourses(root, 2);
  await run("issue", first, "--date", "2026-03-16");
  const copy = JSON.parse((await run("backup", join(folder, "usb"), "--json")).out).file as string;
  const issued = JSON.parse((await run("issue", second, "--date", "2026-03-16", "--json")).out)
    .issued as {
    number: string;
    file: string;
  }[];
  return { root, run, first, second, copy, later: issued.map(({ number }) => number) };
}

/** What a whole register, or a whole copy of one, says; fails where it is not whole. */
export interface Content {
  entries: string[];
  numbers: string[];
}

export async function contentOfCopy(file: string): Promise<Content> {
  return contentOfBytes(readFileSync(file), file);
}

export async function contentOfRegister(root: string): Promise<Content> {
  const file = join(root, "kualik.db");
  return contentOfBytes(databaseBytes(file), file);
}

async function contentOfBytes(bytes: Buffer, file: string): Promise<Content> {
  const { db, close } = await openCopy(bytes, file);
  const journal = await db.selectFrom("journal").select(["act", "hash"]).orderBy("id").execute();
  const documents = await db.selectFrom("documents").select("number").orderBy("id").execute();
  await close();
  return {
    entries: journal.map(({ act, hash }) => `${act} ${hash}`),
    numbers: documents.map(({ number }) => number),
  };
}
