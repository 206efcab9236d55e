import { existsSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { replaceInDocument } from "./papers.js";
import { CARD, desk, NATALYA, NURGUL, YEAR } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

const FIRST = `3-${YEAR}-00001`;
const SECOND = `3-${YEAR}-00002`;
const REFERENCE = `5-${YEAR}-00001`;
const OTHER_COURSE = [
  ...["--course", "AT-2026-099", "--kind", "advanced-training", "--title-ru", "Сестринское дело"],
  ...["--hours", "60", "--start", "2026-03-02", "--end", "2026-03-13"],
];
const HEADER = ["ФИО", "ИИН", "Итог"];

describe("kualik request fulfil", () => {
  it("issues the document of this one person, hands it over and answers, in one step", async () => {
    const { direct, fulfil, shown, numbers, found, fileOf, ok, run } = await desk();
    const number = await direct("--iin", NATALYA);
    const done = await fulfil(number);
    expect(done).toMatchObject({
      request: number,
      status: "fulfilled",
      documents: [FIRST],
      files: [fileOf(FIRST)],
      handedOver: true,
      late: false,
    });
    expect(await numbers()).toEqual([FIRST]);
    expect(await found(FIRST)).toMatchObject({
      iin: NATALYA,
      handedOver: { to: "Нургалиева Наталья Токтаровна", ground: null },
    });
    expect((await run("find", FIRST)).out).toContain("identity card 012345678");
    expect(await shown(number)).toMatchObject({
      status: "fulfilled",
      closedAt: done.closedAt,
      documents: [FIRST],
    });
    expect((await run("verify", fileOf(FIRST))).code).toBe(0);
    await ok("issue", CARDIOLOGY);
    expect(await numbers()).toHaveLength(32);
  });

  it("hands over the very document that is there, its file made again", async () => {
    const { direct, fulfil, numbers, fileOf, ok, run, found } = await desk();
    await ok("issue", CARDIOLOGY, "--date", "2026-02-16");
    rmSync(fileOf("3-2026-00002"));
    const number = await direct("--iin", NATALYA);
    expect((await fulfil(number)).documents).toEqual(["3-2026-00002"]);
    expect(await numbers()).toHaveLength(32);
    expect((await run("verify", fileOf("3-2026-00002"))).code).toBe(0);
    expect((await found("3-2026-00002")).handedOver.to).toBe("Нургалиева Наталья Токтаровна");
  });

  it("hands over no file that somebody has changed", async () => {
    const { direct, fileOf, ok, run, shown, found } = await desk();
    await ok("issue", CARDIOLOGY, "--date", "2026-02-16");
    const file = fileOf("3-2026-00002");
    replaceInDocument(file, file, [["Наталья", "Натали"]]);
    const number = await direct("--iin", NATALYA);
    const { code, err } = await run("request", "fulfil", number, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("3-2026-00002");
    expect((await shown(number)).status).toBe("open");
    expect((await found("3-2026-00002")).handedOver).toBeNull();
  });

  it("gives out what was handed over only with a reason; the portal gets it again", async () => {
    const { direct, portal, fulfil, run, found } = await desk();
    await fulfil(await direct("--iin", NATALYA));
    const again = await direct("--iin", NATALYA);
    const { code, err } = await run("request", "fulfil", again, "--yes");
    expect([code, err.includes("was handed over on")]).toEqual([1, true]);
    expect((await fulfil(again, "--reason", "the copy was wet")).documents).toEqual([FIRST]);
    const sent = await portal("--iin", NATALYA, "--portal-number", "P-7");
    expect((await fulfil(sent)).documents).toEqual([FIRST]);
    expect((await found(FIRST)).handedOver.ground).toBe("egov.kz, № P-7");
  });

  it("issues a duplicate where one is asked for, with its reason", async () => {
    const { direct, fulfil, run, found } = await desk();
    await fulfil(await direct("--iin", NATALYA));
    const number = await direct("--iin", NATALYA, "--duplicate");
    expect((await run("request", "fulfil", number, "--yes")).code).toBe(2);
    expect((await fulfil(number, "--reason", "lost")).documents).toEqual([SECOND]);
    expect(await found(FIRST)).toMatchObject({ status: "replaced", annulmentReason: "lost" });
    expect(await found(SECOND)).toMatchObject({ status: "issued", replaces: FIRST });
  });

  it("issues a duplicate under a new name, and where the request asked for the document", async () => {
    const { direct, fulfil, found } = await desk();
    await fulfil(await direct("--iin", NATALYA));
    const name = "Серикова Наталья Токтаровна";
    const number = await direct("--iin", NATALYA);
    const changed = ["--name-ru", name, "--name-kk", name, "--ground", "marriage № 1"];
    await fulfil(number, "--duplicate", "--reason", "new name", ...changed);
    expect(await found(SECOND)).toMatchObject({ fullNameRu: name, handedOver: { to: name } });
  });

  it("gives nobody another document than was asked for, unless the registrar says so", async () => {
    const { direct, fulfil, run, numbers } = await desk();
    const number = await direct("--iin", NURGUL, "--document", "3");
    const { code, err } = await run("request", "fulfil", number, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("Nothing that this person can get");
    expect(await numbers()).toEqual([]);
    expect((await fulfil(number, "--document", "5")).documents).toEqual([REFERENCE]);
  });

  it("lets the registrar choose where several documents can be meant", async () => {
    const { direct, fulfil, run, write, ok, numbers } = await desk();
    const list = [HEADER, ["Нургалиева Наталья Токтаровна", NATALYA, "завершил"]];
    await ok("import", write("list.csv", list), ...OTHER_COURSE, "--yes");
    const number = await direct("--iin", NATALYA);
    const { code, err } = await run("request", "fulfil", number, "--yes");
    expect(code).toBe(2);
    expect(err).toMatch(/AT-2026-099, AT-2026-014/);
    expect(await numbers()).toEqual([]);
    await fulfil(number, "--course", "AT-2026-099");
    const next = await direct("--iin", NATALYA);
    expect((await fulfil(next, "--number", FIRST, "--reason", "again")).documents).toEqual([FIRST]);
  });

  it("issues nothing while a list says something else of the person", async () => {
    const { direct, run, write, numbers } = await desk();
    const list = [HEADER, ["Петров Пётр Петрович", NATALYA, "завершил"]];
    await run("import", write("list.csv", list), "--course", CARDIOLOGY, "--yes");
    const { code, err } = await run("request", "fulfil", await direct("--iin", NATALYA), "--yes");
    expect(code).toBe(1);
    expect(err).toContain(`kualik review ${CARDIOLOGY}`);
    expect(await numbers()).toEqual([]);
  });

  it("issues nothing after an annulment, until the registrar says so", async () => {
    const { direct, fulfil, run, ok, numbers } = await desk();
    await fulfil(await direct("--iin", NATALYA));
    await ok("annul", FIRST, "--reason", "mistake", "--yes");
    const { code, err } = await run("request", "fulfil", await direct("--iin", NATALYA), "--yes");
    expect([code, err.includes(`--again ${FIRST}`)]).toEqual([1, true]);
    expect(await numbers()).toEqual([FIRST]);
  });

  it("takes nobody of another name for the applicant by the IIN alone", async () => {
    const { direct, fulfil, run, shown } = await desk();
    const number = await direct("--iin", NATALYA, "--name", "Петров Пётр Петрович");
    expect((await shown(number)).applicantName).toBe("Петров Пётр Петрович");
    const { code, err } = await run("request", "fulfil", number, "--yes", "--json");
    expect([code, err.includes("somebody of another name")]).toEqual([1, true]);
    expect(err).not.toMatch(/Петров|841014405586/);
    expect((await run("request", "fulfil", number, "--yes", "--iin", NURGUL)).err).toContain(
      "somebody else than --iin says",
    );
    expect((await fulfil(number, "--iin", NATALYA)).documents).toEqual([FIRST]);
  });

  it("finds by the IIN whom the register has come to know since", async () => {
    const { portal, fulfil, run, ok } = await desk();
    await ok("undo", "--yes");
    const number = await portal("--iin", NATALYA, "--name", "Нургалиева Наталья");
    expect((await run("request", "fulfil", number, "--yes")).err).toContain(
      "does not know who made",
    );
    await ok(
      "import",
      "test/fixtures/rosters/at-2026-014-cardiology.xlsx",
      "--course",
      CARDIOLOGY,
      "--yes",
    );
    expect((await fulfil(number)).documents).toEqual([FIRST]);
  });

  it("issues nothing where the hand-over is refused", async () => {
    const { direct, run, numbers, shown, fileOf } = await desk();
    const number = await direct("--iin", NATALYA);
    const { code, err } = await run("request", "fulfil", number, "--yes", "--to", "Ким Сергей");
    expect([code, err.includes("--to-ground")]).toEqual([1, true]);
    expect(await numbers()).toEqual([]);
    expect(existsSync(fileOf(FIRST))).toBe(false);
    expect((await shown(number)).status).toBe("open");
  });

  it("hands over to somebody else with a ground, or later", async () => {
    const { direct, fulfil, found, run } = await desk();
    await fulfil(
      await direct("--iin", NATALYA),
      "--to",
      "Ким Сергей",
      "--to-ground",
      "power of attorney № 7",
    );
    expect((await found(FIRST)).handedOver).toMatchObject({ to: "Ким Сергей" });
    const later = await direct("--iin", NURGUL);
    expect((await fulfil(later, "--no-handover")).handedOver).toBe(false);
    expect((await found(REFERENCE)).handedOver).toBeNull();
    expect((await run("handover", REFERENCE, "--to-holders")).code).toBe(0);
  });

  it("asks before it does anything, and without anybody to ask changes nothing", async () => {
    const { direct, run, numbers } = await desk();
    const { code, err } = await run("request", "fulfil", await direct("--iin", NATALYA));
    expect([code, err.includes("--yes")]).toEqual([1, true]);
    expect(err).toContain("Нургалиева Наталья Токтаровна");
    expect(await numbers()).toEqual([]);
  });

  it("tells an answer that is late", async () => {
    const { direct, fulfil, run } = await desk();
    const number = await direct("--iin", NATALYA, "--at", "2026-02-17T09:00");
    expect((await fulfil(number)).late).toBe(true);
    expect((await run("request", "show", number)).out).toContain("fulfilled, late");
  });
});

describe("a request that is answered", () => {
  it("is not answered again, and tells when, how and by whom it was", async () => {
    const { direct, fulfil, run } = await desk();
    const number = await direct("--iin", NATALYA);
    await fulfil(number);
    for (const args of [
      ["fulfil", number, "--yes"],
      ["refuse", number, "--explanation", "x", "--yes"],
      ["decline", number, "--ground", "expired-document", "--explanation", "x", "--yes"],
    ]) {
      const { code, err } = await run("request", ...args);
      expect(code).toBe(1);
      expect(err).toMatch(/was answered on \d\d\.\d\d\.\d{4} \d\d:\d\d by .+: fulfilled/);
    }
  });
});

describe("a group's request", () => {
  const GROUP = ["--group", "--name", "Городская больница"];

  it("belongs to its roster and its batch, and is answered by the documents of all", async () => {
    const { direct, json, ok, shown, write, register } = await desk();
    const number = await direct(...GROUP);
    const people = [
      ["Нургалиева Наталья Токтаровна", NATALYA, "завершил"],
      ["Жунусова Нургуль Токтаровна", NURGUL, "не завершил"],
    ];
    const list = write("list.csv", [HEADER, ...people]);
    await ok("import", list, ...OTHER_COURSE, "--yes", "--request", number);
    const { request, issued } = await json("issue", "AT-2026-099", "--request", number);
    expect(request).toMatchObject({ request: number, status: "fulfilled", late: false });
    expect(request.documents).toEqual(issued.map((one: { number: string }) => one.number));
    expect(await shown(number)).toMatchObject({
      status: "fulfilled",
      documents: request.documents,
    });
    expect(existsSync(register)).toBe(true);
  });

  it("stays open while somebody lacks a document", async () => {
    const { direct, json, ok, run, write, shown, fulfil } = await desk();
    const number = await direct(...GROUP, "--course", CARDIOLOGY);
    const early = await run("request", "fulfil", number, "--yes");
    expect([early.code, early.err.includes("32 lack one")]).toEqual([1, true]);
    const list = [HEADER, ["Петров Пётр Петрович", NATALYA, "завершил"]];
    await run("import", write("list.csv", list), "--yes", "--request", number);
    expect((await json("issue", CARDIOLOGY, "--request", number)).request.status).toBe("open");
    expect((await shown(number)).status).toBe("open");
    await ok("courses", "drop", CARDIOLOGY, "--row", "2", "--reason", "not ours");
    await ok("issue", CARDIOLOGY);
    expect((await fulfil(number)).documents).toHaveLength(32);
  });

  it("is no single person's, nor another course's", async () => {
    const { direct, run, ok, write, numbers } = await desk();
    await ok(
      "import",
      write("l.csv", [HEADER, ["Ким А", NURGUL, "завершил"]]),
      ...OTHER_COURSE,
      "--yes",
    );
    const single = await direct("--iin", NATALYA);
    const other = await direct(...GROUP, "--course", "AT-2026-099");
    expect((await run("issue", CARDIOLOGY, "--request", single)).err).toContain("one person's");
    expect((await run("issue", CARDIOLOGY, "--request", other)).err).toContain("AT-2026-099");
    expect((await run("request", "fulfil", await direct(...GROUP), "--yes")).code).toBe(2);
    expect(await numbers()).toEqual([]);
  });
});

it("identity documents are noted by the words of registrars too", async () => {
  const { json, shown } = await desk();
  const said = ["--identity-document", "удостоверение личности 012345678"];
  const args = ["request", "open", "--channel", "direct", "--iin", NATALYA, ...said];
  expect((await shown((await json(...args)).request)).identityDocument).toBe(CARD[1]);
});
