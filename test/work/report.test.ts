import { expect, it } from "vitest";
import { answerRequest } from "../../src/register/requests/answers.js";
import { type NewRequest, openRequest } from "../../src/register/requests/requests.js";
import { gatherReport } from "../../src/work/report.js";
import { ACT, memoryRegister } from "../register/register-under-test.js";

const MARCH = { from: "2026-03-01", to: "2026-03-31" };

/** Handed over on Friday the 13th at half past three, due on Monday at half past nine. */
const REQUEST: NewRequest = {
  channel: "direct",
  subject: "document",
  kind: null,
  externalNumber: null,
  applicantName: "Ким Сергей",
  applicantIin: null,
  traineeId: null,
  courseId: null,
  identityDocument: "id-card 012345678",
  submittedAt: "2026-03-13T10:30:00.000Z",
  receivedAt: "2026-03-13T10:30:00.000Z",
  dueAt: "2026-03-16T04:30:00.000Z",
};

it("measures in working time: a weekend takes none", async () => {
  const db = await memoryRegister();
  const request = await openRequest(db, REQUEST, 2026, ACT);
  const answer = { request, result: "fulfilled", refusal: null, notice: null } as const;
  const monday = "2026-03-16T03:20:00.000Z";
  await answerRequest(db, { ...answer, documents: [] }, { operator: "aigul", at: monday });
  const { timeliness, slowest } = await gatherReport(db, MARCH, "2026-04-01T00:00:00.000Z");
  expect(timeliness).toMatchObject({ inTime: 1, meanMinutes: 110, percentile95Minutes: 110 });
  expect(slowest).toMatchObject([{ minutes: 110, isLate: false }]);
});

it("takes the period's first and last moment by Kazakhstan's time", async () => {
  const db = await memoryRegister();
  for (const receivedAt of [
    "2026-02-28T18:59:59.999Z",
    "2026-02-28T19:00:00.000Z",
    "2026-03-31T18:59:59.999Z",
    "2026-03-31T19:00:00.000Z",
  ]) {
    await openRequest(db, { ...REQUEST, receivedAt }, 2026, ACT);
  }
  const { results } = await gatherReport(db, MARCH, "2026-04-01T00:00:00.000Z");
  expect(results.total).toBe(2);
});

it("reckons in no year of which nothing is known", async () => {
  const db = await memoryRegister();
  await openRequest(db, REQUEST, 2026, ACT);
  await expect(gatherReport(db, MARCH, "2029-01-15T00:00:00.000Z")).rejects.toMatchObject({
    code: "calendar-year-missing",
  });
});
