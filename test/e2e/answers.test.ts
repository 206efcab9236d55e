import { existsSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CARD, COURSE, desk, NATALYA, NURGUL, YEAR } from "./answers.js";
import { replaceInDocument } from "./edit-document.js";
import { startKualik } from "./start-kualik.js";

const FIRST = `3-${YEAR}-00001`;
const SECOND = `3-${YEAR}-00002`;
const REFERENCE = `5-${YEAR}-00001`;
const OTHER_COURSE = [
  ...["--course", "AT-2026-099", "--kind", "advanced-training", "--title-ru", "Сестринское дело"],
  ...["--hours", "60", "--start", "2026-03-02", "--end", "2026-03-13"],
];
const HEADER = ["ФИО", "ИИН", "Итог"];

describe("kualik request fulfil", () => {
  it("issues the document of this one person, hands it over and answers, in one step", () => {
    const { direct, fulfil, shown, numbers, found, fileOf, ok, run } = desk();
    const number = direct("--iin", NATALYA);
    const done = fulfil(number);
    expect(done).toMatchObject({
      request: number,
      status: "fulfilled",
      documents: [FIRST],
      files: [fileOf(FIRST)],
      handedOver: true,
      late: false,
    });
    expect(numbers()).toEqual([FIRST]);
    expect(found(FIRST)).toMatchObject({
      iin: NATALYA,
      handedOver: { to: "Нургалиева Наталья Токтаровна", ground: null },
    });
    expect(run("find", FIRST).out).toContain("identity card 012345678");
    expect(shown(number)).toMatchObject({
      status: "fulfilled",
      closedAt: done.closedAt,
      documents: [FIRST],
    });
    expect(run("verify", fileOf(FIRST)).code).toBe(0);
    ok("issue", COURSE);
    expect(numbers()).toHaveLength(32);
  });

  it("hands over the very document that is there, its file made again", () => {
    const { direct, fulfil, numbers, fileOf, ok, run, found } = desk();
    ok("issue", COURSE, "--date", "2026-02-16");
    rmSync(fileOf("3-2026-00002"));
    const number = direct("--iin", NATALYA);
    expect(fulfil(number).documents).toEqual(["3-2026-00002"]);
    expect(numbers()).toHaveLength(32);
    expect(run("verify", fileOf("3-2026-00002")).code).toBe(0);
    expect(found("3-2026-00002").handedOver.to).toBe("Нургалиева Наталья Токтаровна");
  });

  it("hands over no file that somebody has changed", () => {
    const { direct, fileOf, ok, run, shown, found } = desk();
    ok("issue", COURSE, "--date", "2026-02-16");
    const file = fileOf("3-2026-00002");
    replaceInDocument(file, file, [["Наталья", "Натали"]]);
    const number = direct("--iin", NATALYA);
    const { code, err } = run("request", "fulfil", number, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("3-2026-00002");
    expect(shown(number).status).toBe("open");
    expect(found("3-2026-00002").handedOver).toBeNull();
  });

  it("gives out what was handed over only with a reason; the portal gets it again", () => {
    const { direct, portal, fulfil, run, found } = desk();
    fulfil(direct("--iin", NATALYA));
    const again = direct("--iin", NATALYA);
    const { code, err } = run("request", "fulfil", again, "--yes");
    expect([code, err.includes("was handed over on")]).toEqual([1, true]);
    expect(fulfil(again, "--reason", "the copy was wet").documents).toEqual([FIRST]);
    const sent = portal("--iin", NATALYA, "--portal-number", "P-7");
    expect(fulfil(sent).documents).toEqual([FIRST]);
    expect(found(FIRST).handedOver.ground).toBe("egov.kz, № P-7");
  });

  it("issues a duplicate where one is asked for, with its reason", () => {
    const { direct, fulfil, run, found } = desk();
    fulfil(direct("--iin", NATALYA));
    const number = direct("--iin", NATALYA, "--duplicate");
    expect(run("request", "fulfil", number, "--yes").code).toBe(2);
    expect(fulfil(number, "--reason", "lost").documents).toEqual([SECOND]);
    expect(found(FIRST)).toMatchObject({ status: "replaced", annulmentReason: "lost" });
    expect(found(SECOND)).toMatchObject({ status: "issued", replaces: FIRST });
  });

  it("issues a duplicate under a new name, and where the request asked for the document", () => {
    const { direct, fulfil, found } = desk();
    fulfil(direct("--iin", NATALYA));
    const name = "Серикова Наталья Токтаровна";
    const number = direct("--iin", NATALYA);
    const changed = ["--name-ru", name, "--name-kk", name, "--ground", "marriage № 1"];
    fulfil(number, "--duplicate", "--reason", "new name", ...changed);
    expect(found(SECOND)).toMatchObject({ fullNameRu: name, handedOver: { to: name } });
  });

  it("gives nobody another document than was asked for, unless the registrar says so", () => {
    const { direct, fulfil, run, numbers } = desk();
    const number = direct("--iin", NURGUL, "--document", "3");
    const { code, err } = run("request", "fulfil", number, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("Nothing that this person can get");
    expect(numbers()).toEqual([]);
    expect(fulfil(number, "--document", "5").documents).toEqual([REFERENCE]);
  });

  it("lets the registrar choose where several documents can be meant", () => {
    const { direct, fulfil, run, write, ok, numbers } = desk();
    const list = [HEADER, ["Нургалиева Наталья Токтаровна", NATALYA, "завершил"]];
    ok("import", write("list.csv", list), ...OTHER_COURSE, "--yes");
    const number = direct("--iin", NATALYA);
    const { code, err } = run("request", "fulfil", number, "--yes");
    expect(code).toBe(2);
    expect(err).toMatch(/AT-2026-099, AT-2026-014/);
    expect(numbers()).toEqual([]);
    fulfil(number, "--course", "AT-2026-099");
    const next = direct("--iin", NATALYA);
    expect(fulfil(next, "--number", FIRST, "--reason", "again").documents).toEqual([FIRST]);
  });

  it("issues nothing while a list says something else of the person", () => {
    const { direct, run, write, numbers } = desk();
    const list = [HEADER, ["Петров Пётр Петрович", NATALYA, "завершил"]];
    run("import", write("list.csv", list), "--course", COURSE, "--yes");
    const { code, err } = run("request", "fulfil", direct("--iin", NATALYA), "--yes");
    expect(code).toBe(1);
    expect(err).toContain(`kualik review ${COURSE}`);
    expect(numbers()).toEqual([]);
  });

  it("issues nothing after an annulment, until the registrar says so", () => {
    const { direct, fulfil, run, ok, numbers } = desk();
    fulfil(direct("--iin", NATALYA));
    ok("annul", FIRST, "--reason", "mistake", "--yes");
    const { code, err } = run("request", "fulfil", direct("--iin", NATALYA), "--yes");
    expect([code, err.includes(`--again ${FIRST}`)]).toEqual([1, true]);
    expect(numbers()).toEqual([FIRST]);
  });

  it("takes nobody of another name for the applicant by the IIN alone", () => {
    const { direct, fulfil, run, shown } = desk();
    const number = direct("--iin", NATALYA, "--name", "Петров Пётр Петрович");
    expect(shown(number).applicantName).toBe("Петров Пётр Петрович");
    const { code, err } = run("request", "fulfil", number, "--yes", "--json");
    expect([code, err.includes("somebody of another name")]).toEqual([1, true]);
    expect(err).not.toMatch(/Петров|841014405586/);
    expect(run("request", "fulfil", number, "--yes", "--iin", NURGUL).err).toContain(
      "somebody else than --iin says",
    );
    expect(fulfil(number, "--iin", NATALYA).documents).toEqual([FIRST]);
  });

  it("finds by the IIN whom the register has come to know since", () => {
    const { portal, fulfil, run, ok } = desk();
    ok("undo", "--yes");
    const number = portal("--iin", NATALYA, "--name", "Нургалиева Наталья");
    expect(run("request", "fulfil", number, "--yes").err).toContain("does not know who made");
    ok("import", "test/fixtures/rosters/at-2026-014-cardiology.xlsx", "--course", COURSE, "--yes");
    expect(fulfil(number).documents).toEqual([FIRST]);
  });

  it("issues nothing where the hand-over is refused", () => {
    const { direct, run, numbers, shown, fileOf } = desk();
    const number = direct("--iin", NATALYA);
    const { code, err } = run("request", "fulfil", number, "--yes", "--to", "Ким Сергей");
    expect([code, err.includes("--to-ground")]).toEqual([1, true]);
    expect(numbers()).toEqual([]);
    expect(existsSync(fileOf(FIRST))).toBe(false);
    expect(shown(number).status).toBe("open");
  });

  it("hands over to somebody else with a ground, or later", () => {
    const { direct, fulfil, found, run } = desk();
    fulfil(direct("--iin", NATALYA), "--to", "Ким Сергей", "--to-ground", "power of attorney № 7");
    expect(found(FIRST).handedOver).toMatchObject({ to: "Ким Сергей" });
    const later = direct("--iin", NURGUL);
    expect(fulfil(later, "--no-handover").handedOver).toBe(false);
    expect(found(REFERENCE).handedOver).toBeNull();
    expect(run("handover", REFERENCE, "--to-holders").code).toBe(0);
  });

  it("asks before it does anything, and without anybody to ask changes nothing", () => {
    const { direct, run, numbers } = desk();
    const { code, err } = run("request", "fulfil", direct("--iin", NATALYA));
    expect([code, err.includes("--yes")]).toEqual([1, true]);
    expect(err).toContain("Нургалиева Наталья Токтаровна");
    expect(numbers()).toEqual([]);
  });

  it("tells an answer that is late", () => {
    const { direct, fulfil, run } = desk();
    const number = direct("--iin", NATALYA, "--at", "2026-02-17T09:00");
    expect(fulfil(number).late).toBe(true);
    expect(run("request", "show", number).out).toContain("fulfilled, late");
  });
});

describe("a request that is answered", () => {
  it("is not answered again, and tells when, how and by whom it was", () => {
    const { direct, fulfil, run } = desk();
    const number = direct("--iin", NATALYA);
    fulfil(number);
    for (const args of [
      ["fulfil", number, "--yes"],
      ["refuse", number, "--explanation", "x", "--yes"],
      ["decline", number, "--ground", "expired-document", "--explanation", "x", "--yes"],
    ]) {
      const { code, err } = run("request", ...args);
      expect(code).toBe(1);
      expect(err).toMatch(
        /was answered on \d\d\.\d\d\.\d{4} \d\d:\d\d by .+: the document was given/,
      );
    }
  });

  it("was answered by one of two who tried at once", async () => {
    const { direct, register, shown, numbers } = desk();
    const number = direct("--iin", NATALYA);
    const at = ["--register", register, "--yes"];
    const runs = await Promise.all(
      [
        ["request", "fulfil", number, ...at],
        ["request", "refuse", number, "--explanation", "x", ...at],
        ["request", "fulfil", number, ...at],
      ].map((args) => startKualik(args).ended),
    );
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1, 1]);
    const { status } = shown(number);
    expect(numbers()).toHaveLength(status === "fulfilled" ? 1 : 0);
    for (const { code, err } of runs) if (code === 1) expect(err).toMatch(/was answered on/);
  });
});

describe("a group's request", () => {
  const GROUP = ["--group", "--name", "Городская больница"];

  it("belongs to its roster and its batch, and is answered by the documents of all", () => {
    const { direct, json, ok, shown, write, register } = desk();
    const number = direct(...GROUP);
    const people = [
      ["Нургалиева Наталья Токтаровна", NATALYA, "завершил"],
      ["Жунусова Нургуль Токтаровна", NURGUL, "не завершил"],
    ];
    const list = write("list.csv", [HEADER, ...people]);
    ok("import", list, ...OTHER_COURSE, "--yes", "--request", number);
    const { request, issued } = json("issue", "AT-2026-099", "--request", number);
    expect(request).toMatchObject({ request: number, status: "fulfilled", late: false });
    expect(request.documents).toEqual(issued.map((one: { number: string }) => one.number));
    expect(shown(number)).toMatchObject({ status: "fulfilled", documents: request.documents });
    expect(existsSync(register)).toBe(true);
  });

  it("stays open while somebody lacks a document", () => {
    const { direct, json, ok, run, write, shown, fulfil } = desk();
    const number = direct(...GROUP, "--course", COURSE);
    const early = run("request", "fulfil", number, "--yes");
    expect([early.code, early.err.includes("32 lack one")]).toEqual([1, true]);
    const list = [HEADER, ["Петров Пётр Петрович", NATALYA, "завершил"]];
    run("import", write("list.csv", list), "--yes", "--request", number);
    expect(json("issue", COURSE, "--request", number).request.status).toBe("open");
    expect(shown(number).status).toBe("open");
    ok("courses", "drop", COURSE, "--row", "2", "--reason", "not ours");
    ok("issue", COURSE);
    expect(fulfil(number).documents).toHaveLength(32);
  });

  it("is no single person's, nor another course's", () => {
    const { direct, run, ok, write, numbers } = desk();
    ok("import", write("l.csv", [HEADER, ["Ким А", NURGUL, "завершил"]]), ...OTHER_COURSE, "--yes");
    const single = direct("--iin", NATALYA);
    const other = direct(...GROUP, "--course", "AT-2026-099");
    expect(run("issue", COURSE, "--request", single).err).toContain("one person's");
    expect(run("issue", COURSE, "--request", other).err).toContain("AT-2026-099");
    expect(run("request", "fulfil", direct(...GROUP), "--yes").code).toBe(2);
    expect(numbers()).toEqual([]);
  });
});

it("identity documents are noted by the words of registrars too", () => {
  const { json, shown } = desk();
  const said = ["--identity-document", "удостоверение личности 012345678"];
  const args = ["request", "open", "--channel", "direct", "--iin", NATALYA, ...said];
  expect(shown(json(...args).request).identityDocument).toBe(CARD[1]);
});
