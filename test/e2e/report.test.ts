import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { newRegister, withFolder } from "./kualik.js";
import { desk, NATALYA, NURGUL, YEAR } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

const EXPLANATION = ["--explanation", "Никогда здесь не учился", "--yes"];
/** Whatever of the people below could stand in a report. */
const PERSONAL = new RegExp(
  [NATALYA, NURGUL, "012345678", "Нургалиева", "Жунусова", "Никто Такой", "Никогда здесь"].join(
    "|",
  ),
);

/** February's requests, answered now; and documents of which one is annulled, one a duplicate. */
async function busyDesk() {
  const at = await desk();
  const february = (time: string) => ["--at", `2026-02-${time}`];
  await at.ok("issue", CARDIOLOGY, "--date", "2026-02-16");
  const lost = await at.direct("--iin", NATALYA, "--duplicate", ...february("17T10:00"));
  await at.fulfil(lost, "--reason", "утеряно");
  const unknown = await at.portal("--name", "Никто Такой", ...february("17T21:40"));
  await at.json("request", "refuse", unknown, ...EXPLANATION);
  const expired = await at.direct("--name", "Никто Такой", ...february("18T16:59"));
  await at.json("request", "decline", expired, "--ground", "expired-document", ...EXPLANATION);
  await at.direct("--iin", NURGUL, ...february("28T23:59"));
  await at.direct("--iin", NURGUL, ...["--at", "2026-03-01T00:00"]);
  await at.ok("annul", "3-2026-00003", "--reason", "issued by mistake", "--yes");
  const out = mkdtempSync(join(tmpdir(), "kualik-report-"));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  return { ...at, out: (name: string) => join(out, name) };
}

it("counts what was received in the period by Kazakhstan's days, and what was issued in it", async () => {
  const { json } = await busyDesk();
  const report = await json("report", "--from", "2026-02-01", "--to", "2026-02-28");
  expect(report).toMatchObject({
    file: null,
    period: { from: "2026-02-01", to: "2026-02-28" },
    results: { total: 4, fulfilled: 1, refused: 1, declined: 1, open: 1 },
    byChannel: { direct: { total: 3 }, portal: { total: 1, refused: 1 } },
    byGround: { "untrue-documents-or-data": 1, "incomplete-package": 0, "expired-document": 1 },
    timeliness: { inTime: 0, late: 4, lateAndOpen: 1, notYetDue: 0, percentInTime: 0 },
    documents: { total: 32, duplicates: 0, annulled: 0 },
  });
  expect(report.months).toMatchObject([
    {
      month: "2026-02",
      issued: { "advanced-training-certificate": 30, "non-completion-reference": 2 },
    },
  ]);
  expect(report.slowest[0].number).toBe("2026-0001");
  expect((await json("report", "--from", "2026-03-01", "--to", "2026-03-31")).results.total).toBe(
    1,
  );

  // The duplicate, the original it annulled, and the other annulment are of this month.
  const thisMonth = await json("report");
  expect(thisMonth.period.from).toMatch(new RegExp(`^${YEAR}-\\d\\d-01$`));
  expect(thisMonth.documents).toMatchObject({ total: 1, duplicates: 1, annulled: 2 });
});

it("counts course by course where it is asked to, on the screen and in a file", async () => {
  const { json, run, out } = await busyDesk();
  const period = ["--month", "2026-02", "--by", "course"];
  const report = await json("report", ...period);
  expect(report.courses).toMatchObject([{ code: CARDIOLOGY, duplicates: 0, annulled: 0 }]);
  expect(report.courses[0].issued).toEqual(report.months[0].issued);
  expect((await json("report", "--last-month")).courses).toBeUndefined();
  const now = await json("report", "--by", "course");
  expect(now.courses).toMatchObject([{ code: CARDIOLOGY, duplicates: 1, annulled: 2 }]);
  const shown = await run("report", ...period);
  expect(shown.out).toContain("Documents by course");
  const book = out("report.xlsx");
  await run("report", ...period, "--out", book);
  expect(JSON.stringify(read(readFileSync(book)).Sheets)).toContain(CARDIOLOGY);
  expect((await run("report", "--last-month", "--last-quarter")).code).toBe(2);
});

it("reckons working time: an answer within the hour is in time, and takes minutes", async () => {
  const { direct, fulfil, json } = await desk();
  await fulfil(await direct("--iin", NURGUL));
  const { timeliness } = await json("report");
  expect(timeliness).toMatchObject({ inTime: 1, late: 0, percentInTime: 100 });
  expect(timeliness.meanMinutes).toBeLessThan(5);
});

it("writes the page and the workbook, without people, and tells the journal", async () => {
  const { ok, json, out, register } = await busyDesk();
  const period = ["--from", "01.02.2026", "--to", "28.02.2026"];
  const page = out("report.html");
  const { out: said, err } = await ok("report", ...period, "--out", page);
  expect(said).toBe("");
  expect(err).toContain(page);
  const text = readFileSync(page, "utf8");
  expect(text).toContain("Учебный центр «Үлгі»");
  expect(text).toContain("01.02.2026");
  expect(text.match(/<svg/g)?.length).toBe(4);
  expect(text).not.toMatch(PERSONAL);
  expect(statSync(page).mode & 0o077).toBe(0);

  const workbook = out("отчёт.XLSX");
  const written = await json("report", ...period, "--out", workbook);
  expect(written).toMatchObject({ file: workbook, results: { total: 4 } });
  const book = read(readFileSync(workbook));
  const cells = book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {})).join();
  expect(book.SheetNames).toHaveLength(3);
  expect(cells).toContain("Requests received,4");
  expect(cells).not.toMatch(PERSONAL);
  expect(JSON.stringify(written)).not.toMatch(PERSONAL);
  expect((await ok("report", ...period, "--lang", "kk")).out).toContain("Мемлекеттік қызмет");
  expect((await ok("report", ...period)).out).not.toMatch(PERSONAL);
  expect(exportsOf(register)).toEqual([
    { from: "2026-02-01", to: "2026-02-28", format: "html" },
    { from: "2026-02-01", to: "2026-02-28", format: "xlsx" },
  ]);
  expect((await ok("journal", "acts")).out).toMatch(
    /Report on the state service │ Period: 01\.02\.2026/,
  );
});

it("of a new register says that there is nothing yet", () =>
  withFolder(async (folder) => {
    const run = await newRegister(folder);
    const { code, out } = await run("report", "--from", "2026-01-01", "--to", "2026-12-31");
    expect(code).toBe(0);
    expect(out).toContain("No requests were received");
    expect(out).toContain("No documents were issued");
  }));

it.each([
  [["--from", "2026-03-01", "--to", "2026-02-01"], 2, "before it begins"],
  [["--to", "2026-02-31"], 2, "--to"],
  [["--out", "report.pdf"], 1, ".xlsx, .html"],
  [["--out", "no-such-folder/report.html"], 1, "report.html"],
])("refuses %j", (args, expected, words) =>
  withFolder(async (folder) => {
    const { code, err } = await (await newRegister(folder))("report", ...args);
    expect([code, err.includes(words)], err).toEqual([expected, true]);
  }),
);

/** What the journal says of what was exported. */
function exportsOf(register: string): unknown[] {
  const db = new Database(join(register, "kualik.db"), { readonly: true });
  const entries = db
    .prepare("SELECT details FROM journal WHERE act = 'export' AND subject = 'report' ORDER BY id")
    .all() as { details: string }[];
  db.close();
  return entries.map(({ details }) => JSON.parse(details));
}
