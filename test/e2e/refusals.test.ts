import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { desk, NATALYA, YEAR } from "./answers.js";
import { documentText } from "./document-text.js";
import { replaceInDocument } from "./edit-document.js";

const WHY = ["--explanation", "Заявитель не обучался на этом курсе"];
const INCOMPLETE = ["--ground", "incomplete-package", ...WHY];

function refusals() {
  const at = desk();
  return {
    ...at,
    refuse: (number: string, ...more: string[]) =>
      at.json("request", "refuse", number, ...WHY, "--yes", ...more),
    decline: (number: string, ...more: string[]) =>
      at.json("request", "decline", number, ...INCOMPLETE, "--yes", ...more),
  };
}

describe("kualik request refuse and decline", () => {
  it("answer by a notice in both languages, with a number in a series of its own", () => {
    const { portal, refuse, decline, shown, register, numbers } = refusals();
    const folder = join(register, "issued", YEAR, "notices");
    const [first = "", second = "", third = ""] = ["P-1", "P-2", "P-3"].map((number) =>
      portal("--iin", NATALYA, "--portal-number", number),
    );
    const refused = refuse(first);
    expect(refused).toMatchObject({ request: first, status: "refused", late: false });
    expect(refused.notice).toMatch(/^БТ-\d{4}-0001$/);
    expect(decline(second).notice).toMatch(/^ҚБТ-\d{4}-0001$/);
    expect(refuse(third).notice).toMatch(/^БТ-\d{4}-0002$/);
    expect(refused.file).toBe(join(folder, `${refused.notice}.docx`));
    const text = documentText(readFileSync(refused.file));
    for (const words of [
      ...[refused.notice, first, "P-1", "Заявитель не обучался на этом курсе"],
      ...["Нургалиева Наталья Токтаровна", "8-800-080-7777, 1414"],
      ...["установлена недостоверность", "дұрыс еместігі анықталды", "қайтадан өтініш"],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(NATALYA);
    expect(shown(first)).toMatchObject({
      status: "refused",
      ground: "untrue-documents-or-data",
      explanation: "Заявитель не обучался на этом курсе",
      notice: refused.notice,
      closedAt: refused.closedAt,
    });
    expect(shown(second)).toMatchObject({ status: "declined", ground: "incomplete-package" });
    expect(numbers()).toEqual([]);
  });

  it.each([
    [["refuse"], 2, "--explanation"],
    [["refuse", "--explanation", " ", "--yes"], 2, "needs an explanation"],
    [["refuse", ...INCOMPLETE, "--yes"], 2, "untrue-documents-or-data"],
    [["decline", ...WHY, "--yes"], 2, "--ground"],
    [["decline", "--ground", "untrue-documents-or-data", ...WHY, "--yes"], 2, "expired-document"],
    [["refuse", ...WHY], 1, "--yes"],
    [["decline", ...INCOMPLETE], 1, "--yes"],
  ])("%j is not enough, and answers nothing", ([step = "", ...args], exit, words) => {
    const { direct, run, shown, register } = refusals();
    const number = direct("--iin", NATALYA);
    const { code, err } = run("request", step, number, ...args);
    expect([code, err.includes(words)]).toEqual([exit, true]);
    expect(shown(number).status).toBe("open");
    expect(existsSync(join(register, "issued", YEAR))).toBe(false);
  });

  it("name an applicant whom the register does not know, and ask for a name where there is none", () => {
    const { direct, ok, refuse, run } = refusals();
    const unknown = direct("--name", "Никто Такой");
    expect(documentText(readFileSync(refuse(unknown).file))).toContain("Никто Такой");
    ok("undo", "--yes");
    const nameless = direct("--iin", "920627339145");
    const { code, err } = run("request", "refuse", nameless, ...WHY, "--yes");
    expect([code, err.includes("--name")]).toEqual([2, true]);
    const { notice, file } = refuse(nameless, "--name", "Некто Иной");
    expect(notice).toMatch(/-0002$/);
    expect(documentText(readFileSync(file))).toContain("Некто Иной");
  });

  it("name the applicant as the request does where the IIN is somebody else's", () => {
    const { direct, refuse } = refusals();
    const { file } = refuse(direct("--iin", NATALYA, "--name", "Петров Пётр Петрович"));
    const text = documentText(readFileSync(file));
    expect(text).toContain("Петров Пётр Петрович");
    expect(text).not.toContain("Нургалиева");
  });

  it("write a notice again byte for byte where its file is gone, and say that it is", () => {
    const { direct, decline, run } = refusals();
    const number = direct("--iin", NATALYA);
    const { notice, file } = decline(number);
    const bytes = readFileSync(file);
    rmSync(file);
    expect(run("request", "show", number).err).toContain(`kualik reprint ${notice}`);
    expect(run("reprint", notice.toLowerCase()).code).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(run("request", "show", number).err).not.toContain("reprint");
  });

  it("are looked through by the audit, and written again by it", () => {
    const { direct, decline, run, ok } = refusals();
    const { notice, file } = decline(direct("--iin", NATALYA));
    const bytes = readFileSync(file);
    rmSync(file);
    const audit = run("audit", "--json");
    expect(audit.code).toBe(1);
    expect(JSON.parse(audit.out).findings).toMatchObject([
      { code: "file-missing", subject: notice },
    ]);
    ok("audit", "--repair");
    expect(readFileSync(file).equals(bytes)).toBe(true);
    replaceInDocument(file, file, [["Заявитель не обучался", "Заявитель обучался"]]);
    expect(JSON.parse(run("audit", "--json").out).findings).toMatchObject([
      { code: "file-changed", subject: notice },
    ]);
  });

  it("are verified as documents are: whether the file is what was issued, and what was changed", () => {
    const { direct, decline, run } = refusals();
    const { notice, file } = decline(direct("--iin", NATALYA));
    const verify = () => JSON.parse(run("verify", file, "--json").out)[0];
    expect(verify()).toMatchObject({ verdict: "genuine", number: notice });
    replaceInDocument(file, file, [["Заявитель не обучался", "Заявитель обучался"]]);
    expect(verify()).toMatchObject({
      verdict: "changed",
      number: notice,
      differences: [{ field: "explanation", found: "Заявитель обучался на этом курсе" }],
    });
  });

  it("use the centre's own form, and take no number where it has a fault", () => {
    const { direct, register, refuse, run } = refusals();
    const form = join(register, "templates", "refusal-notice.docx");
    const number = direct("--iin", NATALYA);
    replaceInDocument(form, form, [["УВЕДОМЛЕНИЕ", "{{explanatoin}}"]]);
    expect(run("request", "refuse", number, ...WHY, "--yes").err).toContain("explanatoin");
    replaceInDocument(form, form, [["{{explanatoin}}", "ПИСЬМО"]]);
    const { notice, file } = refuse(number);
    expect(notice).toMatch(/-0001$/);
    expect(documentText(readFileSync(file))).toContain("ПИСЬМО");
  });

  it("take the shipped form into use in a register that is older than notices, and say so", () => {
    const { direct, register, refuse, run } = refusals();
    const number = direct("--iin", NATALYA);
    const form = join(register, "templates", "acceptance-refusal.docx");
    rmSync(form);
    const db = new Database(join(register, "kualik.db"));
    db.prepare("delete from editions_in_force where kind = 'acceptance-refusal'").run();
    db.close();
    const { code, err } = run("request", "decline", number, ...INCOMPLETE, "--yes");
    expect([code, err.includes("had no template acceptance-refusal.docx")]).toEqual([0, true]);
    expect(existsSync(form)).toBe(true);
    expect(refuse(direct("--iin", NATALYA)).notice).toMatch(/-0001$/);
  });

  it("are late where they are", () => {
    const { direct, refuse } = refusals();
    expect(refuse(direct("--iin", NATALYA, "--at", "2026-02-17T09:00")).late).toBe(true);
  });
});
