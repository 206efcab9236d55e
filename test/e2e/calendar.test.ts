import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { newRegister, type Run } from "./kualik.js";

let folder: string;
let run: (...args: string[]) => Promise<Run>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-calendar-"));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  run = await newRegister(join(folder, "register"));
});

async function ok(...args: string[]): Promise<Run> {
  const result = await run(...args);
  if (result.code !== 0) throw new Error(result.err);
  return result;
}

interface Day {
  date: string;
  kind: string;
  note: string;
}

async function daysOf(year: number): Promise<Day[]> {
  return JSON.parse((await ok("calendar", String(year), "--json")).out);
}

async function kindOn(date: string): Promise<string | undefined> {
  return (await daysOf(Number(date.slice(0, 4)))).find((day) => day.date === date)?.kind;
}

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

it("shows a year by month, with the days that differ and how many are worked", async () => {
  const { out } = await ok("calendar", "2025");
  expect(out).toMatch(/January +│ 20 +│ 1, 2, 3, 7 +│ 5 /);
  expect(out).toMatch(/The whole year +│ 246 /);
  expect(out).toMatch(/05\.01\.2025, Sun +│ worked +│ 03\.01\.2025/);
  expect((await ok("calendar", "2025", "--lang", "ru")).out).toMatch(
    /март +│ 17 +│ 10, 21, 24, 25 /,
  );
  expect((await ok("calendar", "2025", "--lang", "kk")).out).toMatch(/Маусым +│ 20 +│ 6 /);
});

it("says of a computed year what is missing in it", async () => {
  expect((await ok("calendar", "2027")).err).toContain("16.05.2027");
  expect((await ok("calendar", "2026")).err).toBe("");
});

it("adds days off, makes days worked, moves and removes them, and tells that due times stay", async () => {
  const added = await ok(
    "calendar",
    "add",
    "2027-05-14",
    "--to",
    "17.05.2027",
    "--reason",
    "Құрбан айт",
  );
  expect(added.err).toMatch(/14\.05\.2027[^\n]+working day +│ day off/);
  expect(added.err).not.toContain("15.05.2027");
  expect(added.err).toContain("Due times that were told before stay as they are");
  expect(await kindOn("2027-05-17")).toBe("day-off");

  await ok("calendar", "remove", "2027-05-14");
  expect(await kindOn("2027-05-14")).toBeUndefined();

  await ok("calendar", "move", "2027-01-09", "2027-01-08", "--reason", "решение");
  expect([await kindOn("2027-01-09"), await kindOn("2027-01-08")]).toEqual(["worked", "moved"]);

  await ok("calendar", "work", "2027-07-06", "--reason", "приказ");
  expect(await kindOn("2027-07-06")).toBeUndefined();
  const [changed] = JSON.parse(
    (await ok("calendar", "add", "2027-07-06", "--reason", "как в законе", "--json")).out,
  );
  expect(changed).toEqual({
    date: "2027-07-06",
    from: null,
    to: { date: "2027-07-06", kind: "day-off", note: "как в законе" },
  });
});

it("refuses what makes no change, and a day without a reason", async () => {
  const again = await run("calendar", "add", "2026-05-09", "--reason", "x");
  expect([again.code, again.err]).toEqual([1, expect.stringContaining("is a day off already")]);
  expect((await run("calendar", "work", "2026-05-08", "--reason", "x")).code).toBe(1);
  expect((await run("calendar", "remove", "2026-05-08")).code).toBe(1);
  expect((await run("calendar", "add", "2026-05-08", "--reason", " ")).code).toBe(2);
  expect((await run("calendar", "add", "2026-05-08")).code).toBe(2);
  const noDate = await run("calendar", "add", "2026-05-32", "--reason", "x");
  expect([noDate.code, noDate.err.split("\n")[0]]).toEqual([
    2,
    "✖ “2026-05-32” does not fit <date>: write a date with its year: DD.MM.YYYY, e.g. 13.03.2026.",
  ]);
  const noYear = await run("calendar", "twenty");
  expect([noYear.code, noYear.err.split("\n")[0]]).toEqual([
    2,
    "✖ “twenty” does not fit <year>: write a year from 2023 to 2100.",
  ]);
});

it("refuses a year without data, proposes it from the law, and enters it when confirmed", async () => {
  const missing = await run("calendar", "2028");
  expect(missing.code).toBe(1);
  expect(missing.err).toContain("kualik calendar propose 2028");
  expect((await run("calendar", "add", "2028-03-09", "--reason", "x")).code).toBe(1);

  const unconfirmed = await run("calendar", "propose", "2028");
  expect(unconfirmed.code).toBe(1);
  expect(unconfirmed.err).toContain("expected about 05.05.2028");
  expect((await run("calendar", "2028")).code).toBe(1);

  const elsewhere = await run("calendar", "propose", "2028", "--kurban-ait", "2027-05-16", "--yes");
  expect(elsewhere.code).toBe(2);
  await ok("calendar", "propose", "2028", "--kurban-ait", "2028-05-05", "--yes");
  expect(await kindOn("2028-05-05")).toBe("day-off");
  expect(await kindOn("2028-01-04")).toBe("moved");
  expect((await ok("calendar", "2028")).err).toContain("The centre confirmed 2028 itself.");
  expect((await run("calendar", "propose", "2028", "--yes")).err).toContain("already");
});

it("writes a file that reads back as it is, and takes one changed by hand", async () => {
  await ok("calendar", "add", "2026-05-08", "--reason", "=HYPERLINK(1)");
  const path = join(folder, "calendar.csv");
  await ok("calendar", "export", path);
  const text = readFileSync(path, "utf8");
  expect(text).toContain("08.05.2026;day-off;'=HYPERLINK(1)\r\n");
  expect(text.startsWith("\uFEFFdate;kind;note\r\n")).toBe(true);
  expect((await ok("calendar", "import", path)).err).toContain("nothing was changed");

  const changed = file("changed.csv", text.replace("27.05.2026", "28.05.2026").trimEnd());
  const asked = await run("calendar", "import", changed);
  expect(asked.code).toBe(1);
  expect(asked.err).toMatch(/27\.05\.2026[^\n]+day off +│ working day/);
  expect(await kindOn("2026-05-27")).toBe("day-off");
  await ok("calendar", "import", changed, "--yes");
  expect([await kindOn("2026-05-27"), await kindOn("2026-05-28")]).toEqual([undefined, "day-off"]);
});

it("exports one year, and refuses a name that is no CSV file's", async () => {
  const path = join(folder, "2026.csv");
  expect(JSON.parse((await ok("calendar", "export", path, "2026", "--json")).out)).toEqual({
    file: path,
    days: 14,
  });
  expect(readFileSync(path, "utf8")).not.toContain("2025");
  expect((await run("calendar", "export", path, "2028")).code).toBe(1);
  expect((await run("calendar", "export", join(folder, "calendar.doc"))).code).toBe(1);
});

it("reads a new year from a file, and warns of holidays that it forgets", async () => {
  const path = file("2028.csv", "date;kind;note", "03.01.2028;moved;x", "08.03.2028;holiday;x");
  const { err } = await ok("calendar", "import", path, "--yes");
  expect(err).toContain("Of 2028 nothing was known");
  expect(err).toMatch(
    /By the law these are days off[^\n]+04\.01\.2028, 07\.01\.2028, 15\.03\.2028/,
  );
  expect((await daysOf(2028)).map(({ date }) => date)).toEqual(["2028-01-03", "2028-03-08"]);
});

it("changes nothing by a file with a fault, and names every line of it", async () => {
  const path = file(
    "wrong.csv",
    "date;kind;note",
    "08.05.2026;day-off;x",
    "09.05;holiday;",
    "1;2;3",
  );
  const { code, err } = await run("calendar", "import", path, "--yes");
  expect(code).toBe(1);
  expect(err).toMatch(/line 3: “09\.05”[\s\S]+line 4: “1”/);
  expect(await kindOn("2026-05-08")).toBeUndefined();
  expect((await run("calendar", "import", join(folder, "none.csv"))).err).toContain("none.csv");
  const binary = join(folder, "binary.csv");
  writeFileSync(binary, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0, 1]));
  expect((await run("calendar", "import", binary)).err).toContain("cannot be read as a CSV table");
});

it("keeps the working hours, shows them, and refuses impossible ones", async () => {
  expect((await ok("settings")).out).toMatch(/Open on working days +│ 08:00–17:00/);
  const { err } = await ok("settings", "set", "--opening", "9:00", "--lunch-stops-clock", "yes");
  expect(err).toBe(
    "The working hours are changed. Due times that were told before stay as they are.\n",
  );
  expect(JSON.parse((await ok("settings", "--json")).out).workingHours).toEqual({
    opening: "09:00",
    closing: "17:00",
    lunchStart: "13:00",
    lunchEnd: "14:00",
    lunchStopsClock: true,
  });
  const impossible = await run("settings", "set", "--closing", "13:30");
  expect([impossible.code, impossible.err]).toEqual([1, expect.stringContaining("not possible")]);
  expect((await run("settings", "set", "--lunch", "13:00")).code).toBe(2);
  expect((await run("settings", "set", "--lunch-stops-clock", "maybe")).code).toBe(2);
});
