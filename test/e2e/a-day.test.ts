import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { CARD, desk, NATALYA, NURGUL } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

/** A Tuesday, its working hours from eight to five. */
const DAY = "2026-02-17";

it("a day at the desk: what comes in is answered, and in the evening nothing waits", async () => {
  const { json, ok, run, write, fulfil, shown, found } = await desk();
  await ok("issue", CARDIOLOGY, "--date", "2026-02-16");

  // The morning: what the portal received overnight, and again after lunch, in the same file.
  const portal = write("portal.csv", [
    ["Номер заявления", "Дата и время подачи", "ИИН", "ФИО", "Вид документа"],
    ["P-1", "16.02.2026 21:40", "020601645406", "Тулегенова Нургуль Муратовна", "3"],
    ["P-2", "17.02.2026 07:15", "970925393119", "Петров Галымжан Токтарович", "3"],
    ["P-3", "17.02.2026 09:20", "860312436656", "Сергеев Игорь Львович", "3"],
  ]);
  const { received } = await json("request", "import", portal);
  expect(received).toMatchObject([
    { receivedAt: `${DAY}T03:00:00.000Z`, dueAt: `${DAY}T03:30:00.000Z` },
    { receivedAt: `${DAY}T03:00:00.000Z`, dueAt: `${DAY}T03:30:00.000Z` },
    { receivedAt: `${DAY}T04:20:00.000Z`, dueAt: `${DAY}T04:50:00.000Z` },
  ]);
  expect((await json("request", "import", portal)).received).toEqual([]);

  // People come to the desk; the last of them now, so that the answer is in time.
  const atDesk = (at: string, ...args: string[]) =>
    json("request", "open", "--channel", "direct", ...CARD, "--at", `${DAY}T${at}`, ...args);
  const lost = await atDesk("10:05", "--iin", NATALYA, "--duplicate");
  expect(lost.dueAt).toBe(`${DAY}T08:05:00.000Z`);
  const expired = await atDesk("15:30", "--name", "Ахметов Данияр");
  expect(expired.dueAt).toBe("2026-02-18T04:30:00.000Z");
  const now = await json("request", "open", "--channel", "direct", ...CARD, "--iin", NURGUL);

  const waiting = await json("requests");
  expect(waiting.map(({ number }: { number: string }) => number)).toEqual([
    ...received.map(({ request }: { request: string }) => request),
    lost.request,
    expired.request,
    now.request,
  ]);
  expect(waiting.map(({ late }: { late: boolean }) => late)).toEqual([
    ...[true, true, true, true, true],
    false,
  ]);

  // Answers.
  const [first, second, third] = received.map(({ request }: { request: string }) => request);
  const sent = await fulfil(first);
  expect(sent).toMatchObject({ documents: ["3-2026-00001"], late: true });
  expect(existsSync(sent.files[0])).toBe(true);
  expect((await found("3-2026-00001")).handedOver.ground).toBe("egov.kz, № P-1");

  await ok("annul", "3-2026-00003", "--reason", "issued by mistake", "--yes");
  expect((await run("request", "fulfil", second, "--yes")).err).toContain("--again 3-2026-00003");
  await ok("issue", CARDIOLOGY, "--again", "3-2026-00003");
  expect((await fulfil(second)).documents).toEqual([expect.stringMatching(/^3-/)]);

  expect((await run("request", "fulfil", third, "--yes")).err).toContain(
    "somebody of another name",
  );
  const why = ["--explanation", "ИИН принадлежит другому человеку", "--yes"];
  expect(await json("request", "refuse", third, ...why)).toMatchObject({
    status: "refused",
    late: true,
  });

  expect((await fulfil(lost.request, "--reason", "утеряно")).documents).toEqual([
    expect.stringMatching(/^3-/),
  ]);
  expect(await found("3-2026-00002")).toMatchObject({ status: "replaced" });

  const ground = ["--ground", "expired-document", "--explanation", "Срок истёк", "--yes"];
  expect((await json("request", "decline", expired.request, ...ground)).notice).toMatch(/^ҚБТ-/);

  expect(await fulfil(now.request)).toMatchObject({ documents: ["5-2026-00001"], late: false });

  // The evening.
  expect(await json("requests")).toEqual([]);
  expect((await json("requests", "--all")).map(({ status }: { status: string }) => status)).toEqual(
    ["fulfilled", "declined", "fulfilled", "refused", "fulfilled", "fulfilled"],
  );
  expect((await shown(now.request)).documents).toEqual(["5-2026-00001"]);
  expect((await run("requests")).code).toBe(0);
  expect((await json("audit")).findings).toEqual([]);
});
