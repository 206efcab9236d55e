import { describe, expect, test } from "vitest";
import { hashOfRecord } from "../../../src/register/journal/seals.js";
import {
  applicantsNamed,
  applicantWithIdentity,
  placesOfApplicant,
} from "../../../src/register/requests/applicants.js";
import {
  allRequests,
  getRequest,
  type NewRequest,
  openRequest,
  openRequests,
  requestsBetween,
} from "../../../src/register/requests/requests.js";
import {
  ACT,
  AIGUL,
  contentOf,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
  sealOfRows,
} from "../register-under-test.js";

const REQUEST: NewRequest = {
  channel: "direct",
  subject: "document",
  kind: null,
  externalNumber: null,
  applicantName: "Ким Сергей",
  applicantIin: "970925393119",
  traineeId: null,
  courseId: null,
  identityDocument: "id-card 012345678",
  submittedAt: "2026-03-16T04:05:00.000Z",
  receivedAt: "2026-03-16T04:05:00.000Z",
  dueAt: "2026-03-16T07:05:00.000Z",
};

describe("requests", () => {
  test("are numbered by year, and found by however much of the number is said", async () => {
    const db = await memoryRegister();
    const numbers: string[] = [];
    for (const year of [2026, 2026, 2027]) {
      numbers.push((await openRequest(db, REQUEST, year, ACT)).number);
    }
    expect(numbers).toEqual(["2026-0001", "2026-0002", "2027-0001"]);
    for (const said of ["2", "0002", "2026-2", "№ 2026-0002", "2026/2"]) {
      expect((await getRequest(db, said, 2026)).number).toBe("2026-0002");
    }
    expect((await getRequest(db, "1", 2027)).number).toBe("2027-0001");
    for (const said of ["3", "x", "", "2025-1", "1-1"]) {
      await expect(getRequest(db, said, 2026)).rejects.toMatchObject({ code: "request-not-found" });
    }
  });

  test("keep what was said of them, and can be neither changed nor deleted", async () => {
    const db = await memoryRegister();
    await openRequest(db, REQUEST, 2026, ACT);
    const { subject, courseId, ...told } = REQUEST;
    expect(await getRequest(db, "1", 2026)).toMatchObject({ ...told, subject, status: "open" });
    await expect(db.deleteFrom("requests").execute()).rejects.toThrow(/kept/);
    await expect(
      db
        .updateTable("requests")
        .set({ dueAt: "2027" } as never)
        .execute(),
    ).rejects.toThrow(/kept/);
  });

  test("stand in the journal under seal, without the person", async () => {
    const db = await memoryRegister();
    await openRequest(db, REQUEST, 2026, ACT);
    const { journal, requests } = await contentOf(db);
    const entry = journal?.at(-1) as { act: string; subject: string; details: string };
    expect(entry).toMatchObject({ act: "request", subject: "2026-0001" });
    const seal = sealOfRows([hashOfRecord("requests", requests?.[0] as never)]);
    expect(JSON.parse(entry.details).sealed).toEqual([
      { table: "requests", first: 1, last: 1, seal },
    ]);
    expect(entry.details).not.toMatch(/Ким|970925393119|012345678/);
  });

  test("of the portal are entered once", async () => {
    const db = await memoryRegister();
    const ofPortal = { ...REQUEST, channel: "portal" as const, externalNumber: "P-77" };
    await openRequest(db, ofPortal, 2026, ACT);
    await expect(openRequest(db, ofPortal, 2026, ACT)).rejects.toMatchObject({
      code: "request-known",
      params: { number: "P-77", request: "2026-0001" },
    });
    expect(await allRequests(db)).toHaveLength(1);
  });

  test("that wait are told by due time, the others not", async () => {
    const db = await memoryRegister();
    await openRequest(db, { ...REQUEST, dueAt: "2026-03-16T08:00:00.000Z" }, 2026, ACT);
    await openRequest(db, { ...REQUEST, dueAt: "2026-03-16T05:00:00.000Z" }, 2026, ACT);
    await openRequest(db, REQUEST, 2026, ACT);
    await db
      .insertInto("answers")
      .values({
        id: 1,
        requestId: 3,
        result: "refused",
        ground: "untrue-documents-or-data",
        explanation: "…",
        documents: "[]",
        noticeId: null,
        ...ACT,
        person: null,
      })
      .execute();
    expect((await openRequests(db)).map(({ number }) => number)).toEqual([
      "2026-0002",
      "2026-0001",
    ]);
    expect(await getRequest(db, "3", 2026)).toMatchObject({ status: "refused", closedAt: ACT.at });
  });

  test("of a period are told without the people", async () => {
    const db = await memoryRegister();
    for (const receivedAt of ["2026-02-28T18:59:59.999Z", "2026-02-28T19:00:00.000Z"]) {
      await openRequest(db, { ...REQUEST, receivedAt }, 2026, ACT);
    }
    const between = await requestsBetween(
      db,
      "2026-02-28T19:00:00.000Z",
      "2026-03-31T19:00:00.000Z",
    );
    expect(between.map(({ number }) => number)).toEqual(["2026-0002"]);
    expect(JSON.stringify(between)).not.toMatch(/Ким|970925393119|012345678/);
  });
});

describe("applicants", () => {
  test("are known by IIN, and by name in whatever spelling", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI, MADINA]);
    expect(await applicantWithIdentity(db, "841014 405586")).toMatchObject({
      fullNameRu: "Ахметова Айгүл Серікқызы",
    });
    expect(await applicantWithIdentity(db, "841014405587")).toBeNull();
    const found = await applicantsNamed(db, "aigul ахметова");
    expect(found.map(({ iin }) => iin)).toEqual(["841014405586"]);
    expect(await applicantsNamed(db, "Серик")).toHaveLength(2);
  });

  test("are known by the number of a passport alone, unless two have it", async () => {
    const db = await memoryRegister();
    const passport = { fullName: "Смит Джон", identityDocument: "паспорт GBR 533380006" };
    await enter(db, [{ ...passport, outcome: "завершил" }, AIGUL]);
    for (const said of ["GBR 533380006", "gbr533380006", "паспорт GBR 533380006"]) {
      expect(await applicantWithIdentity(db, said), said).toMatchObject({
        fullNameRu: "Смит Джон",
      });
    }
    for (const said of ["533380006", "0006", "GBR 53338000", "FRA 533380006"]) {
      expect(await applicantWithIdentity(db, said), said).toBeNull();
    }
    const other = { fullName: "Браун Энн", identityDocument: "ID GBR 533380006" };
    await enter(db, [{ ...other, outcome: "завершил" }]);
    expect(await applicantWithIdentity(db, "GBR 533380006")).toBeNull();
  });

  test("have their places told with what is there of a document", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const [person] = await applicantsNamed(db, "Ахметова");
    if (!person) throw new Error("nobody was found");
    expect(await placesOfApplicant(db, person.traineeId)).toMatchObject([
      { courseCode: "AT-2026-014", number: null, isStopped: false, heldRow: null },
    ]);
    await issue(db);
    expect(await placesOfApplicant(db, person.traineeId)).toMatchObject([
      { number: "3-2026-00001", kind: "advanced-training-certificate" },
    ]);
    await db
      .insertInto("annulments")
      .values({ id: 1, documentId: 1, reason: "…", ...ACT, person: null })
      .execute();
    expect(await placesOfApplicant(db, person.traineeId)).toMatchObject([{ number: null }]);
  });
});
