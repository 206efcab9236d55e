import { describe, expect, test } from "vitest";
import { NOTICE_KINDS } from "../../../src/model/template-kind.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { FROM_THE_BEGINNING, putInForce } from "../../../src/register/documents/editions.js";
import { hashOfRecord } from "../../../src/register/journal/seals.js";
import {
  answerByNotice,
  answerRequest,
  type NoticeOrder,
  noticeNumbered,
} from "../../../src/register/requests/answers.js";
import { getRequest, openRequest } from "../../../src/register/requests/requests.js";
import {
  ACT,
  AIGUL,
  contentOf,
  enter,
  issue,
  memoryRegister,
  SERGEI,
  sealOfRows,
} from "../register-under-test.js";

const EXPLANATION = "ИИН принадлежит другому человеку";

async function received(db: Db, year = 2026) {
  return openRequest(
    db,
    {
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
    },
    year,
    ACT,
  );
}

async function registerWithForms(): Promise<Db> {
  const db = await memoryRegister();
  for (const kind of NOTICE_KINDS) {
    const edition = { sha256: kind, kind, bytes: Buffer.from(kind), press: Buffer.from("press") };
    await putInForce(db, edition, FROM_THE_BEGINNING, ACT);
  }
  return db;
}

async function refuse(db: Db, change: Partial<NoticeOrder> = {}) {
  const kind = change.kind ?? "refusal-notice";
  const order: NoticeOrder = {
    request: await received(db),
    kind,
    ground: "untrue-documents-or-data",
    explanation: EXPLANATION,
    issuedOn: "2026-03-16",
    render: ({ number }) => ({
      edition: kind,
      values: { notice_number: number },
      sha256: `hash of ${number}`,
    }),
    written: async () => {},
    ...change,
  };
  return answerByNotice(db, order, ACT);
}

const lastEntry = async (db: Db) => {
  const { journal = [] } = await contentOf(db);
  return journal.at(-1) as { act: string; subject: string; details: string };
};

describe("an answer", () => {
  test("lists the documents, under seal in the journal, and without the person", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI]);
    const documents = (await issue(db)).map(({ number }) => number);
    const request = await received(db);
    const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
    await answerRequest(db, { ...answer, documents }, ACT);
    expect(await getRequest(db, "1", 2026)).toMatchObject({
      status: "fulfilled",
      closedAt: ACT.at,
      answeredBy: ACT.operator,
      documents,
    });
    const { answers = [] } = await contentOf(db);
    const entry = await lastEntry(db);
    expect(entry).toMatchObject({ act: "request", subject: "2026-0001" });
    const seal = sealOfRows([hashOfRecord("answers", answers[0] as never)]);
    expect(JSON.parse(entry.details)).toMatchObject({
      step: "fulfil",
      sealed: [{ table: "answers", first: 1, last: 1, seal }],
    });
    expect(entry.details).not.toMatch(/Ким|970925393119|012345678/);
  });

  test("is given once, and the second is told of the first", async () => {
    const db = await registerWithForms();
    const request = await received(db);
    await refuse(db, { request });
    const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
    const told = {
      code: "request-answered",
      params: { request: "2026-0001", moment: ACT.at, result: "refused" },
    };
    await expect(answerRequest(db, { ...answer, documents: [] }, ACT)).rejects.toMatchObject(told);
    await expect(refuse(db, { request })).rejects.toMatchObject(told);
    const { answers, notices } = await contentOf(db);
    expect([answers?.length, notices?.length]).toEqual([1, 1]);
  });

  test("can be neither changed nor deleted", async () => {
    const db = await registerWithForms();
    await refuse(db);
    for (const table of ["answers", "notices"] as const) {
      await expect(db.deleteFrom(table).execute()).rejects.toThrow(/kept/);
    }
  });
});

describe("notices", () => {
  test("count on their own by kind and year, without gaps", async () => {
    const db = await registerWithForms();
    const numbers: string[] = [];
    for (const change of [
      {},
      { kind: "acceptance-refusal" as const, ground: "expired-document" as const },
      {},
      { issuedOn: "2027-01-04" },
    ]) {
      numbers.push((await refuse(db, change)).number);
    }
    expect(numbers).toEqual(["БТ-2026-0001", "ҚБТ-2026-0001", "БТ-2026-0002", "БТ-2027-0001"]);
  });

  test("take no number where their file cannot be written", async () => {
    const db = await registerWithForms();
    const full = async () => {
      throw new Error("no room");
    };
    await expect(refuse(db, { written: full })).rejects.toThrow("no room");
    expect(await getRequest(db, "1", 2026)).toMatchObject({ status: "open", notice: null });
    expect(await refuse(db)).toEqual({
      number: "БТ-2026-0001",
      file: "issued/2026/notices/БТ-2026-0001.docx",
    });
  });

  test("stand in the journal under seal, without the explanation", async () => {
    const db = await registerWithForms();
    await refuse(db);
    const { notices = [] } = await contentOf(db);
    const entry = await lastEntry(db);
    const details = JSON.parse(entry.details);
    expect(details).toMatchObject({
      step: "refuse",
      ground: "untrue-documents-or-data",
      number: "БТ-2026-0001",
    });
    expect(details.sealed).toContainEqual({
      table: "notices",
      first: 1,
      last: 1,
      seal: sealOfRows([hashOfRecord("notices", notices[0] as never)]),
    });
    expect(entry.details).not.toMatch(/Ким|970925393119|принадлежит/);
  });

  test("are found however their number is written", async () => {
    const db = await registerWithForms();
    await refuse(db);
    for (const said of ["БТ-2026-0001", "№ бт-2026-0001", "БT–2026–0001"]) {
      expect(await noticeNumbered(db, said)).toMatchObject({
        number: "БТ-2026-0001",
        kind: "refusal-notice",
        values: { notice_number: "БТ-2026-0001" },
      });
    }
    expect(await noticeNumbered(db, "БТ-2026-0002")).toBeNull();
  });
});
