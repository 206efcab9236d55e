import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { projectRoot, type Run } from "./kualik.js";
import { documentText, replaceInDocument } from "./papers.js";
import { atTerminal, ENTER } from "./terminal.js";
import { CARDIOLOGY, registerWithDocuments } from "./workbooks.js";

const [FIRST, SECOND, THIRD] = ["3-2026-00001", "3-2026-00002", "3-2026-00003"] as const;
/** After the 30 certificates of the course. */
const NEXT = "3-2026-00031";
/** A form from before there was a mark of duplicates. */
const UNMARKED = join(
  projectRoot,
  "test/fixtures/templates/libreoffice-docx-advanced-training-certificate.docx",
);

let register: string;
let run: (...args: string[]) => Promise<Run>;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), "kualik-lifecycle-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  register = join(folder, "register");
  run = await registerWithDocuments(register);
});

async function ok(...args: string[]): Promise<Run> {
  const result = await run(...args);
  if (result.code !== 0) throw new Error(`${args.join(" ")}: ${result.err}`);
  return result;
}

const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
const annul = (number: string, reason = "issued by mistake") =>
  ok("annul", number, "--reason", reason, "--yes");
const duplicate = async (number: string, ...more: string[]) =>
  JSON.parse((await ok("duplicate", number, "--reason", "lost", "--yes", "--json", ...more)).out);
const found = async (number: string) => (await json("find", number))[0];
const fileOf = (number: string, ...apart: string[]) =>
  join(register, "issued", "2026", CARDIOLOGY, ...apart, `${number}.docx`);
const annulledFile = (number: string) => fileOf(number, "annulled");

describe("kualik annul", () => {
  it("asks first, and without anybody to ask changes nothing", async () => {
    const { code, err } = await run("annul", FIRST, "--reason", "mistake");
    expect(code).toBe(1);
    expect(err).toContain("--yes");
    expect(err).toContain((await found(FIRST)).fullNameRu);
    expect((await found(FIRST)).status).toBe("issued");
  });

  it("takes the document out of use wherever it is asked for", async () => {
    const said = JSON.parse(
      (await ok("annul", `№ ${FIRST}`, "--reason", "mistake", "--yes", "--json")).out,
    );
    expect(said).toMatchObject({ number: FIRST, reason: "mistake", status: "annulled" });
    expect(said.annulledAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);

    const verified = await run("verify", annulledFile(FIRST), "--json");
    expect(verified.code).toBe(1);
    expect(JSON.parse(verified.out)).toMatchObject([
      { verdict: "annulled", genuine: false, number: FIRST, status: "annulled" },
    ]);
    expect((await run("verify", annulledFile(FIRST))).out).toContain("holds no longer");
    expect((await ok("journal")).out).toMatch(/annulled on/);
    expect((await json("journal"))[0]).toMatchObject({ number: FIRST, status: "annulled" });
    expect((await json("print", CARDIOLOGY)).numbers).not.toContain(FIRST);
    expect((await json("courses"))[0].issued).toBe(31);
    expect(await found(FIRST)).toMatchObject({ status: "annulled", annulmentReason: "mistake" });
  });

  it("says when, by whom and why it was done before, and what a wrong call lacks", async () => {
    await annul(FIRST);
    const again = await run("annul", FIRST, "--reason", "x", "--yes");
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/was annulled on \d{2}\.\d{2}\.\d{4} by .+: issued by mistake/);
    expect((await run("annul", SECOND, "--reason", "  ", "--yes")).code).toBe(2);
    expect((await run("annul", "9-9", "--reason", "x", "--yes")).err).toContain("9-9");
  });

  it("lets nobody get another document by itself, only when the registrar says so", async () => {
    await annul(FIRST);
    const { issued, skipped } = await json("issue", CARDIOLOGY, "--date", "2026-02-20");
    expect(issued).toEqual([]);
    expect(skipped).toContainEqual(expect.objectContaining({ codes: ["annulled"], number: FIRST }));
    const human = await ok("issue", CARDIOLOGY, "--date", "2026-02-20");
    expect(human.err.replace(/\s+│\n│\s+│\s+/g, " ")).toContain(`--again ${FIRST}`);

    const again = await json("issue", CARDIOLOGY, "--date", "2026-02-20", "--again", FIRST);
    expect(again.issued).toMatchObject([{ number: NEXT }]);
    expect((await run("issue", CARDIOLOGY, "--again", FIRST)).err).toContain("needs no --again");
    expect((await run("issue", CARDIOLOGY, "--again", SECOND)).err).toContain("is not annulled");
  });

  it("keeps the file, but gives no copy of it away", async () => {
    const bytes = readFileSync(fileOf(FIRST));
    await annul(FIRST);
    expect(existsSync(fileOf(FIRST))).toBe(false);
    rmSync(annulledFile(FIRST));
    const copy = join(register, "..", "copy.docx");
    const refused = await run("reprint", FIRST, "--out", copy);
    expect([refused.code, existsSync(copy)]).toEqual([1, false]);
    await ok("issue", CARDIOLOGY, "--date", "2026-02-20");
    expect(readFileSync(annulledFile(FIRST)).equals(bytes)).toBe(true);
    expect((await ok("reprint", FIRST)).err).toContain("holds no longer");
  });
});

describe("kualik duplicate", () => {
  it("is marked on paper, names its original and says the rest as that did", async () => {
    const before = documentText(readFileSync(fileOf(FIRST)));
    expect(before).not.toMatch(/ДУБЛИКАТ|Взамен/);
    await ok("settings", "set", "--head-name-ru", "Б. Новый", "--head-name-kk", "Б. Новый");
    const said = await duplicate(FIRST, "--date", "2026-03-02");
    expect(said).toMatchObject({ number: NEXT, replaces: FIRST, issuedOn: "2026-03-02" });
    const text = documentText(readFileSync(said.file));
    for (const words of [
      "ТЕЛНҰСҚА / ДУБЛИКАТ",
      `№ ${FIRST} от 16 февраля 2026 года`,
      `№ ${FIRST}, 2026 жылғы 16 ақпан`,
      NEXT,
      "2 марта 2026 года",
      "Б. Новый",
      (await found(FIRST)).fullNameRu,
    ]) {
      expect(text).toContain(words);
    }
    const shared = before.split("\n").filter((line) => /часов|сағат|по теме|с 2 по 13/.test(line));
    expect(shared.length).toBeGreaterThan(2);
    for (const line of shared) expect(text).toContain(line);
    expect(await found(NEXT)).toMatchObject({ status: "issued", replaces: FIRST });
    expect(await found(FIRST)).toMatchObject({ status: "replaced", replacedBy: NEXT });
    expect((await run("verify", said.file)).code).toBe(0);
    expect((await json("print", CARDIOLOGY)).numbers).toContain(NEXT);
  });

  it("is of the document that holds now", async () => {
    await duplicate(FIRST);
    const second = await run("duplicate", FIRST, "--reason", "lost", "--yes");
    expect([second.code, second.err]).toEqual([1, expect.stringContaining(NEXT)]);
    expect(await duplicate(NEXT)).toMatchObject({ number: "3-2026-00032", replaces: NEXT });
    await annul(SECOND);
    const annulled = await run("duplicate", SECOND, "--reason", "lost", "--yes");
    expect([annulled.code, annulled.err]).toEqual([1, expect.stringContaining("--again")]);
  });

  it("takes a new name with its ground, and makes it the present one", async () => {
    const { iin } = await found(FIRST);
    const name = ["--name-kk", "Серікова Анна", "--name-ru", "Серикова Анна"];
    const groundless = await run("duplicate", FIRST, "--reason", "name", "--yes", ...name);
    expect([groundless.code, groundless.err]).toEqual([2, expect.stringContaining("--ground")]);
    const { file } = await duplicate(FIRST, ...name, "--ground", "certificate № 5");
    const text = documentText(readFileSync(file));
    expect(text).toContain("Серікова Анна");
    expect(text).not.toContain("certificate № 5");
    expect(await json("find", iin)).toMatchObject([
      { number: NEXT, fullNameRu: "Серикова Анна", nameNowRu: "Серикова Анна" },
      { number: FIRST, nameNowRu: "Серикова Анна" },
    ]);
  });

  it("asks which name is meant where the register knows another by now", async () => {
    const { iin, fullNameRu } = await found(FIRST);
    await ok("trainees", "set", iin, "--name-ru", "Серикова Анна", "--reason", "marriage");
    const unsaid = await run("duplicate", FIRST, "--reason", "lost", "--yes");
    expect([unsaid.code, unsaid.err]).toEqual([2, expect.stringContaining("--as-issued")]);
    const { file } = await duplicate(FIRST, "--as-issued");
    expect(documentText(readFileSync(file))).toContain(fullNameRu);
  });

  it("is refused by a form without a place for the mark, which says the way out", async () => {
    await ok("templates", "add", "3", UNMARKED, "--from", "2026-01-01");
    const refused = await run("duplicate", FIRST, "--reason", "lost", "--yes");
    expect(refused.code).toBe(1);
    const [command = ""] =
      /kualik (templates add 3 shipped --from [\d.]+\d)/.exec(refused.err) ?? [];
    expect((await found(FIRST)).status).toBe("issued");
    await ok(...command.split(" ").slice(1));
    expect((await duplicate(FIRST)).number).toBe(NEXT);
  });

  it("cut off before its file was there is written by issue, byte for byte", async () => {
    const { file } = await duplicate(FIRST);
    const bytes = readFileSync(file);
    rmSync(file);
    await ok("issue", CARDIOLOGY, "--date", "2026-02-20");
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

it("a duplicate does not repeat an IIN that was corrected, unless that is said", async () => {
  const { iin } = (await json("find", FIRST, "--full"))[0];
  await ok(
    "trainees",
    "set",
    iin,
    "--iin",
    "841014419586",
    "--accept",
    "iin-check-digit",
    "--reason",
    "x",
  );
  const refused = await run("duplicate", FIRST, "--reason", "lost", "--yes");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`kualik issue ${CARDIOLOGY} --again ${FIRST}`);
  expect(refused.err).not.toContain(iin);
  expect((await found(FIRST)).status).toBe("issued");
  expect((await duplicate(FIRST, "--as-issued")).replaces).toBe(FIRST);
});

describe("kualik handover", () => {
  it("says to whom and when, everywhere but in errors", async () => {
    const name = (await found(FIRST)).fullNameRu;
    await ok(
      "handover",
      FIRST,
      "--to",
      name,
      "--document",
      "id-card 012345678",
      "--date",
      "2026-02-17",
    );
    expect((await found(FIRST)).handedOver).toEqual({ to: name, on: "2026-02-17", ground: null });
    expect((await ok("find", FIRST)).out).toContain("identity card 012345678");
    const again = await run("handover", FIRST, "--to", name);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("17.02.2026")]);
    expect(again.err).not.toContain(name.split(" ")[0]);
    await ok(
      "handover",
      FIRST,
      "--to",
      name,
      "--again",
      "--reason",
      "another day",
      "--date",
      "2026-02-18",
    );
    expect((await found(FIRST)).handedOver.on).toBe("2026-02-18");
    expect((await run("annul", FIRST, "--reason", "x")).err).toContain("take it back");

    const journal = join(register, "..", "journal.csv");
    await ok("journal", "export", journal);
    expect(readFileSync(journal, "utf8")).toContain(`18.02.2026, ${name}`);
    expect(readFileSync(journal, "utf8")).not.toContain("012345678");
  });

  it("takes a group's signed sheet in one go", async () => {
    const name = (await found(FIRST)).fullNameRu;
    await ok("handover", FIRST, "--to", name, "--date", "2026-02-16");
    await annul(SECOND);
    const sheet = ["handover", "--course", CARDIOLOGY, "--to-holders", "--date", "2026-02-17"];
    const said = await json(...sheet, "--except", THIRD);
    expect(said.left).toEqual([THIRD]);
    expect(said.handedOver).toHaveLength(29);
    expect((await found(FIRST)).handedOver.on).toBe("2026-02-16");
    expect((await found(SECOND)).handedOver).toBeNull();
    expect((await json(...sheet)).handedOver).toMatchObject([
      { number: THIRD, to: (await found(THIRD)).fullNameRu },
    ]);
    expect((await run(...sheet)).err).toContain("no document left");
  });

  it("leaves out whom rows of the sheet name, while they mean whom they meant in print", async () => {
    const sheet = ["handover", "--course", CARDIOLOGY, "--to-holders"];
    for (const row of ["0", "33", "32-33", "4-3"]) {
      const none = await run(...sheet, "--except", row);
      expect([none.code, none.err]).toEqual([1, expect.stringContaining("Give the document's")]);
    }
    const said = await json(...sheet, "--except", "1", "2-3");
    expect(said.left).toEqual([FIRST, SECOND, THIRD]);
    await annul(SECOND);
    const moved = await run(...sheet, "--except", "3");
    expect([moved.code, moved.err]).toEqual([1, expect.stringContaining("The row 3")]);
    expect((await found(FIRST)).handedOver).toBeNull();
  });

  it("ticks everybody of a course at a terminal, but for whom the tick is taken away", async () => {
    const sheet = ["handover", "--course", CARDIOLOGY, "--to-holders"];
    const none = await atTerminal(sheet, [["Who has got theirs?", `a${ENTER}`]], {
      env: { KUALIK_REGISTER: register },
    });
    expect(none.err).toContain("Nothing was changed");
    expect((await found(THIRD)).handedOver).toBeNull();
    const made = await atTerminal(sheet, [[`1. ${FIRST}`, ` ${ENTER}`]], {
      env: { KUALIK_REGISTER: register },
    });
    expect(made.err).toContain(`Not handed over yet: 1 (${FIRST})`);
    expect((await found(THIRD)).handedOver).not.toBeNull();
    expect((await found(FIRST)).handedOver).toBeNull();
  });

  it("leaves nobody out by a number that is not on the sheet any more", async () => {
    await duplicate(FIRST);
    const sheet = ["handover", "--course", CARDIOLOGY, "--to-holders"];
    const replaced = await run(...sheet, "--except", FIRST);
    expect([replaced.code, replaced.err]).toEqual([1, expect.stringContaining(NEXT)]);
    expect((await found(NEXT)).handedOver).toBeNull();
    await ok(...sheet, "--except", NEXT);
    expect((await found(NEXT)).handedOver).toBeNull();
  });

  it("gives to somebody else only with a ground, and nothing that does not hold", async () => {
    const stranger = ["--to", "Сериков Асан", "--document", "passport N12345678"];
    expect((await run("handover", FIRST, ...stranger)).code).toBe(1);
    await ok("handover", FIRST, THIRD, ...stranger, "--ground", "power of attorney № 7");
    expect((await found(THIRD)).handedOver.ground).toBe("power of attorney № 7");
    await annul(SECOND);
    const annulled = await run("handover", SECOND, "--to-holders");
    expect([annulled.code, annulled.err]).toEqual([1, expect.stringContaining("annulled")]);
  });

  it.each([
    [["--to-holders"], 2],
    [[FIRST], 2],
    [[FIRST, "--course", CARDIOLOGY, "--to-holders"], 2],
    [[FIRST, "--to-holders", "--date", "2026-02-15"], 1],
    [[FIRST, "--to-holders", "--date", "2999-01-01"], 1],
    [[FIRST, "--to-holders", "--document", "scan.pdf"], 1],
  ])("refuses %j with exit code %i", async (args, code) => {
    expect((await run("handover", ...args)).code).toBe(code);
    expect((await found(FIRST)).handedOver).toBeNull();
  });
});

it("the journal of acts refuses what only the journal of documents can choose", async () => {
  expect(await json("journal", "--kind", "5")).toHaveLength(2);
  for (const option of [["--kind", "5"], ["--differing"], ["--full"]]) {
    const { code, err, out } = await run("journal", "acts", ...option);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(option[0]);
  }
});

it("a document that differs is listed no longer once it is annulled", async () => {
  await ok("courses", "set", CARDIOLOGY, "--hours", "72", "--reason", "order");
  const numbers = async () =>
    (await json("journal", "--differing")).map((one: { number: string }) => one.number);
  expect(await numbers()).toContain(FIRST);
  await annul(FIRST);
  expect(await numbers()).not.toContain(FIRST);
});

it("a changed copy of an annulled document is told by both", async () => {
  const { fullNameRu } = await found(FIRST);
  const [family = ""] = fullNameRu.split(" ");
  await annul(FIRST);
  const copy = join(register, "..", "copy.docx");
  replaceInDocument(annulledFile(FIRST), copy, [[family, "Подменова"]]);
  const { code, out } = await run("verify", copy);
  expect(code).toBe(1);
  expect(out).toContain("this is not what was issued");
  expect(out).toContain("holds no longer");
});
