import { fixture, newRegister, type Run, runnerOf } from "./kualik.js";
import { copyOfPrepared } from "./prepared.js";

/** A course of 32 people, 30 of whom completed it. */
export const COURSE = "AT-2026-014";

/** A register whose only course was entered; nothing is issued yet. */
export async function registerWithCourse(folder: string) {
  await copyOfPrepared("course entered", folder, async (place) => {
    const run = await newRegister(place);
    const list = fixture("at-2026-014-cardiology.xlsx");
    succeeded(await run("import", list, "--course", COURSE, "--yes"));
  });
  return runnerOf(folder);
}

/** The same register after all documents of the course were issued. */
export async function registerWithDocuments(folder: string) {
  await copyOfPrepared("course issued", folder, async (place) => {
    const run = await registerWithCourse(place);
    succeeded(await run("issue", COURSE, "--date", "2026-02-16"));
  });
  return runnerOf(folder);
}

function succeeded({ code, err }: Run): void {
  if (code !== 0) throw new Error(err);
}
