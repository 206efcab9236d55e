import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, withFolder } from "./kualik.js";
import { documentText, replaceInDocument } from "./papers.js";
import { desk, NATALYA, YEAR } from "./registers.js";

const WHY = ["--explanation", "Заявитель не обучался на этом курсе"];
const INCOMPLETE = ["--ground", "incomplete-package", ...WHY];

async function refusals() {
  const at = await desk();
  return {
    ...at,
    refuse: (number: string, ...more: string[]) =>
      at.json("request", "refuse", number, ...WHY, "--yes", ...more),
    decline: (number: string, ...more: string[]) =>
      at.json("request", "decline", number, ...INCOMPLETE, "--yes", ...more),
  };
}

describe("kualik request refuse and decline", () => {
  it("answer by a notice in both languages, with a number in a series of its own", async () => {
    const { portal, refuse, decline, shown, register, numbers } = await refusals();
    const folder = join(register, "issued", YEAR, "notices");
    const received = (number: string) => portal("--iin", NATALYA, "--portal-number", number);
    const first = await received("P-1");
    const second = await received("P-2");
    const third = await received("P-3");
    const refused = await refuse(first);
    expect(refused).toMatchObject({ request: first, status: "refused", late: false });
    expect(refused.notice).toMatch(/^БТ-\d{4}-0001$/);
    expect((await decline(second)).notice).toMatch(/^ҚБТ-\d{4}-0001$/);
    expect((await refuse(third)).notice).toMatch(/^БТ-\d{4}-0002$/);
    expect(refused.file).toBe(join(folder, `${refused.notice}.docx`));
    const text = documentText(readFileSync(refused.file));
    for (const words of [
      ...[refused.notice, first, "P-1", "Заявитель не обучался на этом курсе"],
      ...["Нургалиева Наталья Токтаровна", "8-800-080-7777, 1414"],
      ...[
        "установлена недостоверность",
        "анық еместігі анықталды",
        "қайта жүгіне аласыз",
        "Порядок обжалования",
      ],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(NATALYA);
    expect(await shown(first)).toMatchObject({
      status: "refused",
      ground: "untrue-documents-or-data",
      explanation: "Заявитель не обучался на этом курсе",
      notice: refused.notice,
      closedAt: refused.closedAt,
    });
    expect(await shown(second)).toMatchObject({ status: "declined", ground: "incomplete-package" });
    expect(await numbers()).toEqual([]);
  });

  it.each([
    [["refuse"], 2, "--explanation"],
    [["refuse", "--explanation", " ", "--yes"], 2, "needs an explanation"],
    [["refuse", ...INCOMPLETE, "--yes"], 2, "untrue-documents-or-data"],
    [["decline", ...WHY, "--yes"], 2, "--ground"],
    [["decline", "--ground", "untrue-documents-or-data", ...WHY, "--yes"], 2, "expired-document"],
    [["refuse", ...WHY], 1, "--yes"],
    [["decline", ...INCOMPLETE], 1, "--yes"],
  ])("%j is not enough, and answers nothing", async ([step = "", ...args], exit, words) => {
    const { direct, run, shown, register } = await refusals();
    const number = await direct("--iin", NATALYA);
    const { code, err } = await run("request", step, number, ...args);
    expect([code, err.includes(words)]).toEqual([exit, true]);
    expect((await shown(number)).status).toBe("open");
    expect(existsSync(join(register, "issued", YEAR))).toBe(false);
  });

  it("name an applicant whom the register does not know, and ask for a name where there is none", async () => {
    const { direct, ok, refuse, run } = await refusals();
    const unknown = await direct("--name", "Никто Такой");
    expect(documentText(readFileSync((await refuse(unknown)).file))).toContain("Никто Такой");
    await ok("undo", "--yes");
    const nameless = await direct("--iin", "920627339145");
    const { code, err } = await run("request", "refuse", nameless, ...WHY, "--yes");
    expect([code, err.includes("--name")]).toEqual([2, true]);
    const { notice, file } = await refuse(nameless, "--name", "Некто Иной");
    expect(notice).toMatch(/-0002$/);
    expect(documentText(readFileSync(file))).toContain("Некто Иной");
  });

  it("name the applicant as the request does where the IIN is somebody else's", async () => {
    const { direct, refuse } = await refusals();
    const { file } = await refuse(await direct("--iin", NATALYA, "--name", "Петров Пётр Петрович"));
    const text = documentText(readFileSync(file));
    expect(text).toContain("Петров Пётр Петрович");
    expect(text).not.toContain("Нургалиева");
  });

  it("write a notice again byte for byte where its file is gone, and say that it is", async () => {
    const { direct, decline, run } = await refusals();
    const number = await direct("--iin", NATALYA);
    const { notice, file } = await decline(number);
    const bytes = readFileSync(file);
    rmSync(file);
    expect((await run("request", "show", number)).err).toContain(`kualik reprint ${notice}`);
    expect((await run("reprint", notice.toLowerCase())).code).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect((await run("request", "show", number)).err).not.toContain("reprint");
  });

  it("are looked through by the audit, and written again by it", async () => {
    const { direct, decline, run, ok } = await refusals();
    const { notice, file } = await decline(await direct("--iin", NATALYA));
    const bytes = readFileSync(file);
    rmSync(file);
    const audit = await run("audit", "--json");
    expect(audit.code).toBe(1);
    expect(JSON.parse(audit.out).findings).toMatchObject([
      { code: "file-missing", subject: notice },
    ]);
    await ok("audit", "--repair");
    expect(readFileSync(file).equals(bytes)).toBe(true);
    replaceInDocument(file, file, [["Заявитель не обучался", "Заявитель обучался"]]);
    expect(JSON.parse((await run("audit", "--json")).out).findings).toMatchObject([
      { code: "file-changed", subject: notice },
    ]);
  });

  it("are verified as documents are: whether the file is what was issued, and what was changed", async () => {
    const { direct, decline, run } = await refusals();
    const { notice, file } = await decline(await direct("--iin", NATALYA));
    const verify = async () => JSON.parse((await run("verify", file, "--json")).out)[0];
    expect(await verify()).toMatchObject({ verdict: "genuine", number: notice });
    replaceInDocument(file, file, [["Заявитель не обучался", "Заявитель обучался"]]);
    expect(await verify()).toMatchObject({
      verdict: "changed",
      number: notice,
      differences: [{ field: "explanation", found: "Заявитель обучался на этом курсе" }],
    });
  });

  it("use the centre's own form, and take no number where it has a fault", async () => {
    const { direct, register, refuse, run } = await refusals();
    const form = join(register, "templates", "refusal-notice.docx");
    const number = await direct("--iin", NATALYA);
    replaceInDocument(form, form, [["УВЕДОМЛЕНИЕ", "{{explanatoin}}"]]);
    expect((await run("request", "refuse", number, ...WHY, "--yes")).err).toContain("explanatoin");
    replaceInDocument(form, form, [["{{explanatoin}}", "ПИСЬМО"]]);
    const { notice, file } = await refuse(number);
    expect(notice).toMatch(/-0001$/);
    expect(documentText(readFileSync(file))).toContain("ПИСЬМО");
  });

  it("are late where they are", async () => {
    const { direct, refuse } = await refusals();
    expect((await refuse(await direct("--iin", NATALYA, "--at", "2026-02-17T09:00"))).late).toBe(
      true,
    );
  });
});

it("no notice is dated before the request that it answers", () =>
  withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    const soon = `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)}T09:30`;
    const asked = ["--channel", "direct", "--name", "Ли Анна", "--iin", "850412441002"];
    const opened = await run(
      ...["request", "open", ...asked, "--identity-document", "id-card 012345678", "--at", soon],
    );
    expect(opened.code, opened.err).toBe(0);
    for (const answer of ["refuse", "decline"]) {
      const { code, err } = await run(
        "request",
        answer,
        "1",
        ...(answer === "decline" ? INCOMPLETE : WHY),
        "--yes",
      );
      expect(code).toBe(1);
      expect(err).toContain("a notice cannot be dated before it");
    }
  }));
