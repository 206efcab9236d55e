import { cpSync } from "node:fs";
import { placeOfWorker } from "../run-folder.js";

const prepared = new Map<string, Promise<string>>();
let places = 0;

/**
 * Copies a folder that takes long to make: it is made once for a process of the tests.
 *
 * @param name tells it from others
 * @param prepare makes it in a place that is not there yet
 */
export async function copyOfPrepared(
  name: string,
  folder: string,
  prepare: (place: string) => Promise<void>,
): Promise<void> {
  let made = prepared.get(name);
  if (!made) {
    const place = placeOfWorker(`prepared-${places++}`);
    made = prepare(place).then(() => place);
    prepared.set(name, made);
  }
  const from = await made;
  // New folders are the owner's alone, as they are where the program makes them.
  const usual = process.umask(0o077);
  cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  process.umask(usual);
}
