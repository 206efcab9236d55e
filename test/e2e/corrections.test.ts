import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, newRegister } from "./kualik.js";

const COURSE = "AT-2026-014";
const NAME = "Серикова А. Б.";
const RIGHT_IIN = "850203407777";

let folder: string;
let run: Awaited<ReturnType<typeof newRegister>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-test-"));
  run = await newRegister(folder, ["--my-name", ` ${NAME} `]);
  const course = "--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13";
  const titles = ["--title-kk", "Кардиология негіздері", "--title-ru", "Основы кардиологии"];
  const roster = fixture("at-2026-014-cardiology.xlsx");
  await run("import", roster, "--course", COURSE, ...course.split(" "), ...titles, "--yes");
  await run("issue", COURSE, "--date", "2026-03-16");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: string[]) {
  return JSON.parse((await run(...args, "--json")).out);
}

async function iinOf(number: string): Promise<string> {
  return (await json("find", number))[0].iin;
}

describe("a course whose documents are issued", () => {
  it("is corrected with a reason only", async () => {
    const { code, err } = await run("courses", "set", COURSE, "--title-ru", "Кардиология");
    expect(code).toBe(1);
    expect(err).toContain("(32)");
    expect(err).toContain("--reason");
    expect(await json("journal", "--differing")).toEqual([]);
  });

  it("names the documents that then differ, and leaves them as they are", async () => {
    const before = readFileSync(join(folder, "issued", "2026", COURSE, "3-2026-00001.docx"));
    const correction = ["--title-ru", "Кардиология", "--reason", "order № 12"];
    const { changed, differing } = await json("courses", "set", COURSE, ...correction);
    expect(changed).toEqual(["titleRu"]);
    expect(differing).toHaveLength(32);
    expect(differing[0]).toEqual({
      number: "3-2026-00001",
      kind: "advanced-training-certificate",
      issuedOn: "2026-03-16",
      courseCode: COURSE,
      differs: [{ field: "titleRu", issued: "Основы кардиологии", now: "Кардиология" }],
    });
    rmSync(join(folder, "issued", "2026", COURSE, "3-2026-00001.docx"));
    expect((await run("reprint", "3-2026-00001")).code).toBe(0);
    expect(readFileSync(join(folder, "issued", "2026", COURSE, "3-2026-00001.docx"))).toEqual(
      before,
    );
  });

  it("is told on the screen with what to do, as many as one can read", async () => {
    const correction = ["--hours", "72", "--reason", "order № 13"];
    const { out, err } = await run("courses", "set", COURSE, ...correction);
    expect(out).toContain("3-2026-00001");
    expect(err).toContain("kualik annul");
    expect((await run("courses", "set", COURSE, ...correction)).err).toContain("already");
  });

  it("is listed in the journal, of a kind too, and exported so", async () => {
    const references = await json("journal", "--differing", "--kind", "non-completion-reference");
    expect(references).toHaveLength(2);
    const file = join(folder, "differing.csv");
    await run("journal", "export", file, "--differing", "--kind", "non-completion-reference");
    const lines = readFileSync(file, "utf8").trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`;${NAME};`);
  });
});

describe("a person whose document is issued", () => {
  it("gets the right IIN; in the list both are masked, on the card the document's is told", async () => {
    const wrong = await iinOf("3-2026-00001");
    const right = ["--iin", RIGHT_IIN, "--birth-date", "04.02.1985", "--reason", "slip"];
    const { code, out, err } = await run("trainees", "set", wrong, ...right);
    expect(code).toBe(0);
    expect(out).toContain("3-2026-00001");
    expect(out).not.toContain(wrong);
    expect(out).not.toContain(RIGHT_IIN);
    expect(err).toContain("another birth date");
    const card = (await run("find", "3-2026-00001")).out;
    expect(card).toContain(RIGHT_IIN);
    expect(card).toContain(`IIN: ${wrong}`);
    expect((await json("find", RIGHT_IIN))[0].differs).toContainEqual({
      field: "iin",
      issued: wrong,
      now: RIGHT_IIN,
    });
  });

  it("keeps both numbers out of the log", async () => {
    const { out } = await run("journal", "acts", "--json");
    expect(out).not.toContain(RIGHT_IIN);
    expect(
      await json("journal", "acts", "--about", RIGHT_IIN, "--act", "correction"),
    ).toMatchObject([
      { person: NAME, details: { of: "trainee", fields: ["iin", "birthDate"], reason: "slip" } },
    ]);
  });

  it.each([
    { flags: ["--iin", "12345"], says: "no person's IIN", code: 1 },
    { flags: ["--iin", "990940003030"], says: "no person's IIN", code: 1 },
    { flags: ["--identity-document", "паспорт"], says: "no number", code: 1 },
    { flags: ["--birth-date", "1850-01-01"], says: "cannot be a birth date", code: 1 },
    { flags: ["--accept", "hours-short"], says: "iin-check-digit", code: 2 },
  ])("is not given $flags", async ({ flags, says, code }) => {
    const before = (await json("journal", "acts")).length;
    const refused = await run("trainees", "set", RIGHT_IIN, ...flags, "--reason", "x");
    expect(refused.err).toContain(says);
    expect(refused.code).toBe(code);
    expect(await json("journal", "acts")).toHaveLength(before);
  });

  it("is not given another's IIN, with a remedy", async () => {
    const { code, err } = await run(
      "trainees",
      "set",
      RIGHT_IIN,
      "--iin",
      await iinOf("3-2026-00002"),
      "--reason",
      "x",
    );
    expect(code).toBe(1);
    expect(err).toContain("kualik find");
  });

  it("may have a number that fails the check digit once the registrar says so", async () => {
    const odd = `${RIGHT_IIN.slice(0, 11)}${(Number(RIGHT_IIN[11]) + 1) % 10}`;
    const set = ["trainees", "set", RIGHT_IIN, "--iin", odd, "--reason", "so in the passport"];
    expect((await run(...set)).err).toContain("--accept iin-check-digit");
    expect((await run(...set, "--accept", "iin-check-digit")).code).toBe(0);
    expect(await json("find", odd)).toMatchObject([{ number: "3-2026-00001" }]);
  });
});

describe("the log of acts", () => {
  it("tells who did what about a course, in the language asked for", async () => {
    const { out, err } = await run("journal", "acts", "--about", COURSE, "--lang", "ru");
    expect(out).toContain("внесён список");
    expect(out).toContain("выданы документы");
    expect(out).toContain(NAME);
    expect(err).toContain("Записей: 4");
  });

  it("takes the journal's own option for a course", async () => {
    expect(await json("journal", "acts", "--course", COURSE)).toHaveLength(4);
  });

  it("finds nothing where nothing was done", async () => {
    expect(await run("journal", "acts", "--to", "2020-01-01")).toMatchObject({ code: 0, out: "" });
    expect(await json("journal", "acts", "--by", "nobody")).toEqual([]);
    expect((await run("journal", "acts", "--from", "2026-02-01", "--to", "2026-01-01")).code).toBe(
      2,
    );
  });

  it("is written to a file that no spreadsheet runs, and that is an entry too", async () => {
    await run(
      "trainees",
      "set",
      await iinOf("3-2026-00003"),
      "--birth-date",
      "1990-01-01",
      "--reason",
      "=1+1",
    );
    const file = join(folder, "acts.csv");
    expect((await run("journal", "acts", "--act", "correction", "--out", file)).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toMatch(/(^|;)=/m);
    expect((await json("journal", "acts")).at(-1)).toMatchObject({
      act: "export",
      subject: "acts",
      details: { entries: 5 },
    });
    const workbook = join(folder, "acts.xlsx");
    expect((await run("journal", "acts", "--out", workbook)).code).toBe(0);
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe("PK");
    expect((await run("journal", "acts", "--out", join(folder, "acts.pdf"))).err).toContain(
      ".xlsx",
    );
  });
});

describe("those who work with the register", () => {
  it("have a name in the journal from then on", async () => {
    expect(await json("operators")).toMatchObject([{ name: NAME }]);
    await run("operators", "set", "--name", "Ахметова Г.");
    await run("operators", "set", "zhanar", "--name", "Оспанова Ж.");
    expect(await json("operators")).toContainEqual({
      user: "zhanar",
      name: "Оспанова Ж.",
      acts: 0,
      lastActAt: null,
    });
    expect((await run("find", "3-2026-00002")).out).toContain(NAME);
    expect((await run("operators", "set", "--name", "  ")).code).toBe(2);
  });
});

it("a setting that changes is an entry with what it was", async () => {
  await run("settings", "set", "--city-ru", "Алматы");
  expect((await json("journal", "acts", "--act", "settings")).at(-1).details).toMatchObject({
    fields: ["cityRu"],
    from: { cityRu: "Астана" },
    to: { cityRu: "Алматы" },
  });
});
