import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFolder } from "./kualik.js";
import { atTerminal, CLEAR, ENTER } from "./terminal.js";
import { CARDIOLOGY, registerWithCourse, registerWithDocuments } from "./workbooks.js";

const FIRST = "3-2026-00001";
const IIN = "841014405586";
const OPEN = [
  ...["request", "open", "--channel", "direct", "--iin", IIN],
  ...["--identity-document", "id-card 012345678"],
];

const withRequest = async (folder: string) => {
  const run = await registerWithCourse(join(folder, "register"));
  const ok = async (...args: string[]) => {
    const made = await run(...args);
    if (made.code !== 0) throw new Error(made.err);
    return made;
  };
  await ok(...OPEN);
  return {
    run,
    ok,
    json: async (...args: string[]) => JSON.parse((await ok(...args, "--json")).out),
  };
};

describe("kualik take-back", () => {
  it("makes a hand-over that was written down by mistake count no more, and keeps both acts", () =>
    withFolder(async (folder) => {
      const run = await registerWithDocuments(join(folder, "register"));
      const handOver = () => run("handover", FIRST, "--to-holders");
      expect((await handOver()).code).toBe(0);
      expect((await handOver()).code).toBe(1);
      const taken = await run("take-back", FIRST, "--reason", "другой документ", "--yes");
      expect(taken.code, taken.err).toBe(0);
      const [found] = JSON.parse((await run("find", FIRST, "--json")).out);
      expect(found.handedOver).toBeNull();
      const again = await run("take-back", FIRST, "--reason", "ещё раз", "--yes");
      expect(again.code).toBe(1);
      expect((await handOver()).code).toBe(0);
      const acts = (await run("journal", "acts", "--about", FIRST, "--lang", "ru")).out;
      expect(acts).toMatch(/вручение отменено[\s\S]*другой документ/);
      expect((await run("audit")).code).toBe(0);
    }));

  it("is not agreed to by Enter alone", () =>
    withFolder(async (folder) => {
      const register = join(folder, "register");
      const run = await registerWithDocuments(register);
      await run("handover", FIRST, "--to-holders");
      const { err } = await atTerminal(
        ["take-back", FIRST, "--lang", "ru", "--register", register],
        [
          ["Почему", "другой док"],
          ["другой док", ENTER],
          ["В журнале останется", ENTER],
        ],
      );
      expect(err).toContain(FIRST);
      const [found] = JSON.parse((await run("find", FIRST, "--json")).out);
      expect(found.handedOver).not.toBeNull();
    }));
});

describe("kualik trainees set", () => {
  const NAME = ["--name-ru", "Смагулова Наталья"];

  it("says which half of the name keeps the old family name", () =>
    withFolder(async (folder) => {
      const run = await registerWithCourse(join(folder, "register"));
      const { code, err } = await run("trainees", "set", IIN, ...NAME, "--reason", "брак");
      expect(code, err).toBe(0);
      expect(err).toContain("Нургалиева Наталья");
    }));

  it("asks for the other half at a terminal", () =>
    withFolder(async (folder) => {
      const register = join(folder, "register");
      const run = await registerWithCourse(register);
      const args = ["trainees", "set", IIN, ...NAME, "--reason", "брак", "--register", register];
      await atTerminal(
        [...args, "--lang", "ru"],
        [["на казахском", `${CLEAR}Смағұлова Наталья${ENTER}`]],
      );
      const [person] = JSON.parse((await run("find", IIN, "--json")).out);
      expect(person).toMatchObject({
        ...{ fullNameRu: "Смагулова Наталья", fullNameKk: "Смағұлова Наталья" },
      });
    }));
});

describe("kualik correct", () => {
  const NAME = ["--name-kk", "Ахметова Айгерім", "--name-ru", "Ахметова Айгерим"];
  const WHY = ["--reason", "ошибка в списке"];
  const NEXT = "3-2026-00031";

  it("annuls the wrong document, puts the person right and issues another original", () =>
    withFolder(async (folder) => {
      const run = await registerWithDocuments(join(folder, "register"));
      const seen = await run("correct", FIRST, ...NAME, ...WHY);
      expect(seen.code).toBe(1);
      expect(seen.err).toContain("Ахметова Айгерим");
      const made = await run("correct", FIRST, ...NAME, ...WHY, "--yes", "--json");
      expect(made.code, made.err).toBe(0);
      expect(JSON.parse(made.out)).toMatchObject({ number: NEXT, corrects: FIRST });
      const [wrong] = JSON.parse((await run("find", FIRST, "--json")).out);
      expect(wrong).toMatchObject({ status: "annulled" });
      const [right] = JSON.parse((await run("find", NEXT, "--json")).out);
      expect(right).toMatchObject({
        ...{ status: "issued", replaces: null },
        ...{ fullNameKk: "Ахметова Айгерім", fullNameRu: "Ахметова Айгерим" },
      });
      const audit = await run("audit");
      expect(audit.code, audit.out + audit.err).toBe(0);
      const half = await run("correct", NEXT, "--name-ru", "Ахметова Алия", ...WHY, "--yes");
      expect(half.err).toContain("spelling");
      expect((await run("issue", CARDIOLOGY, "--json")).out).toContain('"issued": []');
    }));

  it("leaves everything as it is where one part of the act is refused", () =>
    withFolder(async (folder) => {
      const run = await registerWithDocuments(join(folder, "register"));
      const acts = async () => (await run("journal", "acts", "--json")).out;
      const before = await acts();
      const ofAnother = await run("correct", FIRST, "--iin", IIN, ...WHY, "--yes");
      expect(ofAnother.code).toBe(1);
      const nothing = await run("correct", FIRST, ...WHY, "--yes");
      expect(nothing.code).toBe(2);
      expect(await acts()).toBe(before);
      const [document] = JSON.parse((await run("find", FIRST, "--json")).out);
      expect(document.status).toBe("issued");
    }));

  it("issues a duplicate where the name has changed since", () =>
    withFolder(async (folder) => {
      const run = await registerWithDocuments(join(folder, "register"));
      const ground = ["--ground", "свидетельство о браке № 1"];
      const made = await run("correct", FIRST, ...NAME, ...ground, ...WHY, "--yes");
      expect(made.code, made.err).toBe(0);
      const [right] = JSON.parse((await run("find", NEXT, "--json")).out);
      expect(right.replaces).toBe(FIRST);
    }));
});

describe("kualik request withdraw, strike", () => {
  it.each([
    ["withdraw", "withdrawn"],
    ["strike", "struck"],
  ] as const)(
    "%s takes it off the list, with the reason, and nobody is late with it",
    (name, status) =>
      withFolder(async (folder) => {
        const { run, json } = await withRequest(folder);
        const ended = await json("request", name, "1", "--reason", "внесено дважды", "--yes");
        expect(ended).toMatchObject({ request: "2026-0001", status, reason: "внесено дважды" });
        expect(await json("requests")).toEqual([]);
        const [request] = await json("requests", "--all");
        expect(request).toMatchObject({ status, explanation: "внесено дважды", late: false });
        const refused = await run("request", name, "1", "--reason", "x", "--yes");
        expect(refused.code).toBe(1);
        expect(await json("report", "--from", "2026-01-01", "--to", "2026-12-31")).toMatchObject({
          results: { total: 1, open: 0, [status]: 1 },
          timeliness: { inTime: 0, late: 0, notYetDue: 0 },
        });
        expect((await run("audit")).code).toBe(0);
      }),
  );

  it("shows the request and leaves it where nobody agrees", () =>
    withFolder(async (folder) => {
      const { run } = await withRequest(folder);
      const { code, err } = await run("request", "strike", "1", "--reason", "внесено дважды");
      expect(code).toBe(1);
      expect(err).toContain("--yes");
      expect(JSON.parse((await run("requests", "--json")).out)).toHaveLength(1);
    }));
});

describe("kualik request open", () => {
  it("points out that the same person's request waits already, and that one is overdue", () =>
    withFolder(async (folder) => {
      const { ok } = await withRequest(folder);
      const { err } = await ok(...OPEN, "--at", "2026-11-02T09:00");
      expect(err).toContain("2026-0001");
      expect(err).toContain("overdue already");
      expect(err).not.toContain(CARDIOLOGY);
    }));
});
