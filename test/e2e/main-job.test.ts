import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, newRegister, type Run } from "./kualik.js";
import { documentText } from "./papers.js";

interface CourseCase {
  course: string;
  roster: string;
  flags: string[];
  date: string;
  /** Counted in the roster itself. */
  completed: number;
  notCompleted: number;
  certificate: string;
}

const COURSES: CourseCase[] = [
  {
    course: "AT-2026-014",
    roster: "at-2026-014-cardiology.xlsx",
    flags: [],
    date: "2026-02-16",
    ...countOutcomes("at-2026-014-cardiology.xlsx"),
    certificate: "advanced-training-certificate",
  },
  {
    course: "AT-2026-015",
    roster: "at-2026-015-paediatrics-1251.txt",
    flags: [
      ..."--kind advanced-training --hours 72 --start 2026-02-16 --end 2026-02-27".split(" "),
      "--title-ru",
      "Вопросы педиатрии",
    ],
    date: "2026-03-02",
    ...countOutcomes("at-2026-015-paediatrics-1251.txt"),
    certificate: "advanced-training-certificate",
  },
  {
    course: "CC-2026-003",
    roster: "cc-2026-003-nursing.csv",
    flags: [
      ..."--kind certification-course --hours 270 --start 2026-01-12 --end 2026-03-20".split(" "),
      "--title-kk",
      "Мейіргер ісі",
      "--title-ru",
      "Сестринское дело",
      "--specialty-kk",
      "Мейіргер ісі",
      "--specialty-ru",
      "Сестринское дело",
    ],
    date: "2026-03-23",
    ...countOutcomes("cc-2026-003-nursing.csv"),
    certificate: "certification-course-certificate",
  },
];

/** Counts by the plain words of these three files, without any of the program's own code. */
function countOutcomes(name: string): { completed: number; notCompleted: number } {
  const bytes = readFileSync(fixture(name));
  if (name.endsWith(".xlsx")) return countInWorkbook(bytes);
  const text = new TextDecoder(name.endsWith("1251.txt") ? "windows-1251" : "utf-8").decode(bytes);
  const notCompleted = [...text.matchAll(/незачет|аяқтамады/g)].length;
  const completed = [...text.matchAll(/(?<!не)зачет|аяқтады/g)].length;
  return { completed, notCompleted };
}

function countInWorkbook(bytes: Uint8Array): { completed: number; notCompleted: number } {
  const files = unzipSync(bytes);
  const xml = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
  const strings = [...xml("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  const count = (word: string) => {
    const index = strings.findIndex(([, text]) => text === word);
    return xml("xl/worksheets/sheet1.xml").split(`t="s"><v>${index}</v>`).length - 1;
  };
  return { completed: count("завершил(а)"), notCompleted: count("не завершил(а)") };
}

let folder: string;
let run: (...args: string[]) => Promise<Run>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-main-job-"));
  run = await newRegister(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(COURSES)("the main job over $roster", (one) => {
  it("imports every row", async () => {
    const { code, out, err } = await run(
      "import",
      fixture(one.roster),
      "--course",
      one.course,
      ...one.flags,
      "--yes",
      "--json",
    );
    expect(err).not.toContain("✖");
    expect(code).toBe(0);
    const { counts, course, rows } = JSON.parse(out);
    expect(counts).toEqual({ accepted: one.completed + one.notCompleted, held: 0 });
    expect(rows).toHaveLength(counts.accepted);
    expect(course.code).toBe(one.course);
  });

  it("recognises the same file", async () => {
    const { code, out, err } = await run(
      "import",
      fixture(one.roster),
      "--course",
      one.course,
      "--yes",
      "--json",
    );
    expect(code).toBe(0);
    expect(err).toContain("imported before");
    expect(JSON.parse(out)).toMatchObject({
      alreadyImported: true,
      counts: { accepted: one.completed + one.notCompleted, held: 0 },
    });
  });

  it("says in a trial run who would get what, and issues nothing", async () => {
    const { out } = await run("issue", one.course, "--date", one.date, "--dry-run", "--json");
    const { issued, skipped } = JSON.parse(out);
    expect(issued).toHaveLength(one.completed + one.notCompleted);
    expect(skipped).toEqual([]);
    expect(JSON.parse((await run("journal", "--course", one.course, "--json")).out)).toEqual([]);
  });

  it("issues the document that follows from kind and outcome, once", async () => {
    const { code, out } = await run("issue", one.course, "--date", one.date, "--json");
    expect(code).toBe(0);
    const { issued, skipped } = JSON.parse(out);
    expect(skipped).toEqual([]);
    expect(countBy(issued, "kind")).toEqual({
      [one.certificate]: one.completed,
      "non-completion-reference": one.notCompleted,
    });
    for (const { number, name, file } of issued) {
      const text = documentText(readFileSync(file));
      expect(text).toContain(number);
      expect(text).toContain(name);
      expect(text).not.toContain("{{");
      if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
    }

    const again = JSON.parse((await run("issue", one.course, "--date", one.date, "--json")).out);
    expect(again.issued).toEqual([]);
    expect(new Set(again.skipped.flatMap((who: { codes: string[] }) => who.codes))).toEqual(
      new Set(["already-issued"]),
    );
  });

  it("exports its journal", async () => {
    const file = join(folder, `${one.course}.csv`);
    expect((await run("journal", "export", file, "--course", one.course)).code).toBe(0);
    const lines = parse(readFileSync(file), { bom: true, delimiter: ";" });
    expect(lines).toHaveLength(1 + one.completed + one.notCompleted);
    expect(lines[0]).toHaveLength(14);
  });
});

describe("the register after three courses", () => {
  it("has numbers without gap or repetition, by kind", async () => {
    const rows = JSON.parse((await run("journal", "--json")).out) as {
      number: string;
      kind: string;
    }[];
    const total = COURSES.reduce((sum, one) => sum + one.completed + one.notCompleted, 0);
    expect(rows).toHaveLength(total);
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const numbers = rows
        .filter((row) => row.kind === kind)
        .map(({ number }) => Number(number.split("-")[2]));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it("leaves no temporary files", () => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => /tmp/i.test(name))).toEqual([]);
  });

  it("finds one trainee under every spelling, with the path of the file", async () => {
    for (const words of [
      ["Қасымов", "Ыбырай"],
      ["Kasymov", "Ybyrai"],
      ["касымов", "ыбырай"],
      ["691111311549"],
    ]) {
      const { out, code } = await run("find", ...words);
      expect(code).toBe(0);
      const path = /File: (.*\.docx)/.exec(out)?.[1] ?? "";
      expect(existsSync(path), `${words.join(" ")}: ${out}`).toBe(true);
      expect(out).toContain("691111311549");
    }
  });

  it("finds what is copied from elsewhere: a number with its sign, a name with look-alikes", async () => {
    for (const words of [["№", "3-2026-00001"], ["№3-2026-00001"], ["Kacымов", "Ыбырай"]]) {
      expect(JSON.parse((await run("find", ...words, "--json")).out), words.join(" ")).toHaveLength(
        1,
      );
    }
  });

  it("writes a missing file again, byte for byte", async () => {
    const [{ file }] = JSON.parse((await run("journal", "--course", "AT-2026-015", "--json")).out);
    const path = join(folder, file);
    const before = readFileSync(path);
    rmSync(path);
    expect((await run("issue", "AT-2026-015")).err).toContain("written again: 1");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("finds nothing to complain of", async () => {
    const { code, err } = await run("check");
    expect(err).toContain("Nothing is held");
    expect(code).toBe(0);
  });
});

function countBy(items: Record<string, string>[], key: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item[key] ?? ""] = (counts[item[key] ?? ""] ?? 0) + 1;
  return counts;
}
