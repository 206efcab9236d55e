import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { COURSE, registerWithCourse } from "./cardiology.js";
import type { Run } from "./kualik.js";

/** Нургалиева Наталья Токтаровна: completed, the second of the list. */
export const NATALYA = "841014405586";
/** Жунусова Нургуль Токтаровна: did not complete. */
export const NURGUL = "970122477821";
/** Today's year in Kazakhstan: documents issued today are numbered by it. */
export const YEAR = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Almaty",
  year: "numeric",
}).format(new Date());
export const CARD = ["--identity-document", "id-card 012345678"];

/** A register with a course of 32 people, nothing issued yet. */
export async function desk() {
  const folder = mkdtempSync(join(tmpdir(), "kualik-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const register = join(folder, "register");
  const run = await registerWithCourse(register);
  const ok = async (...args: string[]): Promise<Run> => {
    const result = await run(...args);
    if (result.code !== 0) throw new Error(`${args.join(" ")}: ${result.err}`);
    return result;
  };
  const json = async (...args: string[]) => JSON.parse((await ok(...args, "--json")).out);
  return {
    register,
    run,
    ok,
    json,
    /** Writes a file of lines and tells its path. */
    write(name: string, lines: readonly (readonly string[])[]): string {
      const path = join(folder, name);
      writeFileSync(path, lines.map((line) => line.join(";")).join("\r\n"));
      return path;
    },
    /** Receives a request at the desk and tells its number. */
    direct: async (...args: string[]): Promise<string> =>
      (await json("request", "open", "--channel", "direct", ...CARD, ...args)).request,
    portal: async (...args: string[]): Promise<string> =>
      (await json("request", "open", "--channel", "portal", ...args)).request,
    fulfil: (number: string, ...args: string[]) =>
      json("request", "fulfil", number, "--yes", ...args),
    shown: (number: string) => json("request", "show", number),
    numbers: async (): Promise<string[]> =>
      (await json("journal")).map(({ number }: { number: string }) => number),
    found: async (number: string) => (await json("find", number))[0],
    fileOf: (number: string) =>
      join(register, "issued", number.slice(2, 6), COURSE, `${number}.docx`),
  };
}
