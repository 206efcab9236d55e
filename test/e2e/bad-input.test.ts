import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CENTRE, fixture, kualik, newRegister, type Run, withFolder } from "./kualik.js";

const COURSE = [
  "--course",
  "AT-1",
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes".split(" "),
  "--title-ru",
  "Тема",
];
const CARDIOLOGY = fixture("at-2026-014-cardiology.xlsx");

/** One sentence and its remedy, and nothing that only a programmer understands. */
function expectClearFailure(run: Run, ...words: string[]): void {
  expect(run.code, run.err).toBe(1);
  expect(run.out).toBe("");
  expect(run.err).toMatch(/^✖ .+\n( {2}- .+\n)* {2}→ .+\n$/);
  expect(run.err).not.toMatch(/Error:|at .+:\d+|undefined/);
  for (const word of words) expect(run.err).toContain(word);
}

function encryptedWorkbook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(4096, 7));
  return CFB.write(container, { type: "buffer" }) as Uint8Array;
}

const BAD_ROSTERS: [string, () => Uint8Array | string, ...string[]][] = [
  ["empty.xlsx", () => "", "empty.xlsx", "empty"],
  ["not-a-workbook.xlsx", () => Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "not-a-workbook.xlsx"],
  ["cut.xlsx", () => readFileSync(CARDIOLOGY).subarray(0, 5000), "damaged"],
  ["secret.xlsx", encryptedWorkbook, "password"],
  ["headers-only.csv", () => "ФИО;ИИН;Итог\n", "no trainees"],
  ["no-header.csv", () => "a;b;c\n1;2;3\n", "column names"],
  ["no-outcome.csv", () => "ФИО;ИИН\nСултанова Наталья;960719442565\n", "outcome", "ФИО"],
  ["no-identity.csv", () => "ФИО;Итог\nСултанова Наталья;зачет\n", "IIN"],
  [
    "twins.csv",
    () => "ФИО;ИИН;ИИН;Итог\nСултанова Наталья;960719442565;960719442565;зачет\n",
    "B, C",
  ],
  [
    "noise.csv",
    () => Buffer.from([0x81, 0x8d, 0xfe, 0xff, 0x00, 0x9d, 0x01, 0x02, 0x90]),
    "noise.csv",
  ],
];

describe("a roster that cannot be read", () => {
  it.each(BAD_ROSTERS)(
    "%s is refused in one clear sentence, and nothing is written",
    (name, make, ...words) =>
      withFolder(async (folder) => {
        const run = await newRegister(join(folder, "register"));
        const path = join(folder, name);
        writeFileSync(path, make());
        const refused = await run("import", path, ...COURSE);
        expectClearFailure(refused, ...words);
        expect(refused.err).not.toContain("960719442565");
        expect((await run("courses", "--json")).out.trim()).toBe("[]");
      }),
  );

  it("is missing, or a folder", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      expectClearFailure(await run("import", join(folder, "none.xlsx"), ...COURSE), "none.xlsx");
      expectClearFailure(await run("import", folder, ...COURSE), "folder");
    }));
});

describe("a template that cannot be used", () => {
  const KIND = "advanced-training-certificate.docx";

  async function withImported(
    work: (run: (...args: string[]) => Promise<Run>, template: string) => Promise<void>,
  ): Promise<void> {
    await withFolder(async (folder) => {
      const run = await newRegister(folder);
      expect((await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes")).code).toBe(0);
      await work(run, join(folder, "templates", KIND));
      expect((await run("journal", "--json")).out.trim()).toBe("[]");
      expect(readdirSync(join(folder, "issued"))).toEqual([]);
    });
  }

  function edit(path: string, change: (xml: string) => string): void {
    const files = unzipSync(readFileSync(path));
    for (const name of Object.keys(files).filter((one) =>
      /^word\/(document|footer\d*)\.xml$/.test(one),
    )) {
      files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
    }
    writeFileSync(path, zipSync(files));
  }

  const issue = (run: (...args: string[]) => Promise<Run>) =>
    run("issue", "AT-2026-014", "--date", "2026-02-16");

  it("has an unknown placeholder, with the nearest one named", () =>
    withImported(async (run, template) => {
      edit(template, (xml) => xml.replaceAll("{{full_name_ru}}", "{{ful_name_ru}}"));
      expectClearFailure(
        await issue(run),
        "{{ful_name_ru}}",
        "{{full_name_ru}}",
        "text, “{{ful_name_ru}}”:",
      );
    }));

  it("lacks a placeholder", () =>
    withImported(async (run, template) => {
      edit(template, (xml) => xml.replaceAll("{{registration_number}}", ""));
      expectClearFailure(await issue(run), "registration_number", "missing");
    }));

  it("has an unclosed placeholder", () =>
    withImported(async (run, template) => {
      edit(template, (xml) => xml.replaceAll("{{full_name_kk}}", "{{full_name_kk"));
      expectClearFailure(await issue(run), "full_name_kk");
    }));

  it.each<[string, (files: Record<string, Uint8Array>) => void]>([
    ["its list of parts", (files) => delete files["[Content_Types].xml"]],
    ["the end of its text", (files) => cutText(files, "</w:body>")],
    ["the end of a table", (files) => cutText(files, "</w:tbl>")],
    ["the safety of a document type", (files) => addDoctype(files)],
  ])("has lost %s, so that no word processor would open the documents", (_what, damage) =>
    withImported(async (run, template) => {
      const files = unzipSync(readFileSync(template));
      damage(files);
      writeFileSync(template, zipSync(files));
      expectClearFailure(await issue(run), KIND, "damaged");
    }),
  );

  it("would leave an empty place after a caption", () =>
    withImported(async (run, template) => {
      edit(template, (xml) => xml.replace(/\{\{[#/]specialty_(?:kk|ru)\}\}/g, ""));
      expectClearFailure(await issue(run), "{{specialty_kk}}", "{{#specialty_kk}}");
    }));

  it("prints a required field only where an optional one has a value", () =>
    withImported(async (run, template) => {
      edit(template, (xml) =>
        xml.replaceAll("{{full_name_ru}}", "{{#identity_ru}}{{full_name_ru}}{{/identity_ru}}"),
      );
      expectClearFailure(await issue(run), "{{full_name_ru}}", "missing");
    }));

  it("has one brace too many", () =>
    withImported(async (run, template) => {
      edit(template, (xml) => xml.replaceAll("{{full_name_kk}}", "{{full_name_kk}}}"));
      expectClearFailure(await issue(run), "}}}");
    }));

  it("is no Word document", () =>
    withImported(async (run, template) => {
      writeFileSync(template, "not a document");
      expectClearFailure(await issue(run), KIND);
    }));

  it("is gone, which does no harm: the register keeps the edition in force", () =>
    withImported(async (run, template) => {
      rmSync(template);
      expect((await run("issue", "AT-2026-014", "--date", "2026-02-16", "--dry-run")).code).toBe(0);
    }));
});

describe("a place that cannot be used", () => {
  it("is no register", () =>
    withFolder(async (folder) => {
      expectClearFailure(await kualik(["courses"], { cwd: folder }), "no register");
      expectClearFailure(
        await kualik(["courses", "--register", join(folder, "none")]),
        "no register",
      );
    }));

  it("is a register already", () =>
    withFolder(async (folder) => {
      await newRegister(folder);
      expectClearFailure(await kualik(["init", folder, ...CENTRE, "--yes"]), "already");
    }));

  it("has a file where the folder of the documents should be", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes");
      rmSync(join(folder, "issued"), { recursive: true });
      writeFileSync(join(folder, "issued"), "in the way", { mode: 0o600 });
      expectClearFailure(
        await run("issue", "AT-2026-014", "--date", "2026-02-16"),
        "Nothing can be written",
      );
      expect((await run("journal", "--json")).out.trim()).toBe("[]");
      rmSync(join(folder, "issued"));
      expect((await run("issue", "AT-2026-014", "--date", "2026-02-16")).code).toBe(0);
    }));

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("is write-protected", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes");
      chmodSync(join(folder, "issued"), 0o500);
      expectClearFailure(await run("issue", "AT-2026-014", "--date", "2026-02-16"));
      expect((await run("journal", "--json")).out.trim()).toBe("[]");
    }),
  );

  it("is an export nobody can write", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      expectClearFailure(
        await run("journal", "export", join(folder, "none", "journal.csv")),
        "journal.csv",
      );
      expectClearFailure(await run("journal", "export", join(folder, "journal.doc")), ".xlsx");
      mkdirSync(join(folder, "taken.csv"));
      expectClearFailure(await run("journal", "export", join(folder, "taken.csv")), "taken.csv");
    }));
});

describe("data that cannot be right", () => {
  it("is missing from the centre, or wrong", () =>
    withFolder(async (folder) => {
      const place = join(folder, "register");
      expectClearFailure(
        await kualik(["init", place, "--yes", "--name-ru", "Центр"]),
        "--city-ru",
        "--head-name-ru",
      );
      expectClearFailure(
        await kualik(["init", place, ...CENTRE, "--yes", "--bin", "123456789012"]),
        "BIN",
      );
      for (const pattern of [
        "{number}",
        "{year}-{number}",
        "{kind}-{year}",
        "{kind}{year}{nummer}",
      ]) {
        expectClearFailure(
          await kualik(["init", place, ...CENTRE, "--yes", "--number-pattern", pattern]),
          pattern,
        );
      }
      expect(readdirSync(folder)).toEqual([]);
    }));

  it("dates a document before the course's end", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes");
      expectClearFailure(await run("issue", "AT-2026-014", "--date", "2026-02-12"), "13.02.2026");
      expectClearFailure(await run("issue", "AT-2026-999"), "AT-2026-014");
    }));

  it("ends a course before it starts, or contradicts the register", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      expectClearFailure(
        await run("import", CARDIOLOGY, "--course", "X", "--start", "2026-03-01", "--yes"),
      );
      await run("import", CARDIOLOGY, "--course", "AT-2026-014", "--yes");
      const other = fixture("at-2026-015-paediatrics-1251.txt");
      expectClearFailure(
        await run("import", other, "--course", "AT-2026-014", "--hours", "72", "--yes"),
        "--hours",
      );
      await run("issue", "AT-2026-014", "--date", "2026-02-16");
      expectClearFailure(await run("courses", "set", "AT-2026-014", "--hours", "72"), "issued");
    }));
});

describe("wrong usage", () => {
  it.each([
    [["isue", "AT-1"], "isue"],
    [["import"], "roster"],
    [["issue", "AT-1", "--dat", "x"], "--dat"],
    [["issue", "AT-1", "--date", "16/03/2026"], "DD.MM.YYYY"],
    [["import", "x.csv", "--kind", "seminar"], "advanced-training"],
    [["import", "x.csv", "--hours", "many"], "number"],
    [["import", "x.csv", "--course"], "--course"],
    [["check", "a", "b"], "too much"],
    [["--lang", "de", "courses"], "kk, ru, en"],
  ])("%j exits with 2 and points to the help", async (args, word) => {
    const { code, out, err } = await kualik(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(word);
    expect(err).toContain("--help");
  });
});

const TEXT = "word/document.xml";

function cutText(files: Record<string, Uint8Array>, tag: string): void {
  const xml = strFromU8(files[TEXT] ?? new Uint8Array());
  files[TEXT] = strToU8(xml.replace(tag, ""));
}

function addDoctype(files: Record<string, Uint8Array>): void {
  const xml = strFromU8(files[TEXT] ?? new Uint8Array());
  files[TEXT] = strToU8(xml.replace("<w:document", "<!DOCTYPE x><w:document"));
}
