import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, projectRoot, withFolder } from "./kualik.js";
import { CARDIOLOGY, makeWorkbook, registerWithCourse } from "./workbooks.js";

const IIN = "841014405586";
const CARD = ["--identity-document", "id-card 012345678"];

const withCourse = (folder: string) => registerWithCourse(join(folder, "register"));

describe("kualik request open", () => {
  it.each([
    ["direct", "2026-11-20T13:30", "2026-11-20T08:30:00.000Z", "2026-11-20T11:30:00.000Z"],
    ["direct", "2026-11-20T15:30", "2026-11-20T10:30:00.000Z", "2026-11-23T04:30:00.000Z"],
    ["portal", "2026-11-20T16:45", "2026-11-20T11:45:00.000Z", "2026-11-23T03:15:00.000Z"],
    ["portal", "2026-11-20T17:00", "2026-11-23T03:00:00.000Z", "2026-11-23T03:30:00.000Z"],
    ["portal", "2026-12-31T23:59", "2027-01-05T03:00:00.000Z", "2027-01-05T03:30:00.000Z"],
  ])("%s, handed in at %s: received %s, due %s", (channel, at, receivedAt, dueAt) =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const { code, out } = await run(
        ...["request", "open", "--channel", channel, "--iin", IIN, ...CARD, "--at", at, "--json"],
      );
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual({
        request: "2026-0001".replace("2026", receivedAt.slice(0, 4)),
        channel,
        receivedAt,
        dueAt,
      });
    }),
  );

  it("shows at once who it is and what they can get", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const open = async () =>
        (await run("request", "open", "--channel", "portal", "--name", "natalya nurgalieva")).out;
      expect(await open()).toMatch(/Нургалиева Наталья[\s\S]*841014405586[\s\S]*not issued yet/);
      await run("issue", CARDIOLOGY, "--date", "2026-02-16");
      expect(await open()).toMatch(/№ 3-2026-00002 of 16\.02\.2026/);
      expect(JSON.parse((await run("request", "show", "2", "--json")).out)).toMatchObject({
        kind: "advanced-training-certificate",
        courseCode: CARDIOLOGY,
        applicantIin: IIN,
      });
    }));

  it("says of somebody on a held row where that is, not that nobody knows them", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const sample = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");
      await run("import", sample, "--course", "AT-2026-021", "--yes");
      const held = JSON.parse((await run("review", "--json", "--full")).out)[0];
      const iin = JSON.stringify(held).match(/\b\d{12}\b/)?.[0] ?? "";
      const { code, err } = await run(
        ...["request", "open", "--channel", "direct", "--iin", iin, ...CARD],
      );
      expect(code, err).toBe(0);
      expect(err).toMatch(/held row, AT-2026-021, line 1[78]: .*kualik review AT-2026-021/);
      expect(err).not.toContain("knows no such person");
    }));

  it("keeps the request of somebody the register does not know, and says so", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const { code, out, err } = await run(
        ...["request", "open", "--channel", "direct", "--name", "Никто Такой", ...CARD],
      );
      expect(code).toBe(0);
      expect(out).toContain("Никто Такой");
      expect(err).toContain("The register knows no such person");
    }));

  it("says where the name is not that of the IIN, and where it may be several people's", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const open = async (...who: string[]) =>
        (await run("request", "open", "--channel", "portal", ...who)).err;
      expect(await open("--iin", IIN, "--name", "Петров Алихан")).toContain(
        "somebody of another name",
      );
      expect(await open("--iin", IIN, "--name", "Нургалиева Наталья")).not.toContain(
        "another name",
      );
      const several = await open("--name", "Мадина");
      expect(several).toContain("or part of it: 4");
      expect(several).not.toContain("knows no such person");
    }));

  it.each([
    [["--name", "Ким"], "which identity document"],
    [["--name", "Ким", "--identity-document", "id-card 12"], "in a way Kualik understands"],
    [CARD, "who asks"],
    [["--iin", "841014405587", ...CARD], "IIN cannot be right"],
    [["--name", "Ким", ...CARD, "--document", "6"], "no document of the service"],
    [["--name", "Ким", ...CARD, "--at", "yesterday"], "16.03.2026 09:05"],
  ])("refuses %j as wrong usage, and enters nothing", (args, words) =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const { code, err } = await run("request", "open", "--channel", "direct", ...args);
      expect(code).toBe(2);
      expect(err).toContain(words);
      expect(err).not.toContain("841014405587");
      expect(JSON.parse((await run("requests", "--json")).out)).toEqual([]);
    }),
  );

  it("refuses a year of which nothing is known", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const { code, err } = await run(
        ...["request", "open", "--channel", "portal", "--iin", IIN, "--at", "2029-03-16T09:00"],
      );
      expect(code).toBe(1);
      expect(err).toMatch(/2029[\s\S]*kualik calendar propose 2029/);
    }));
});

describe("kualik requests", () => {
  it("tells the most pressing first, the late ones as late, IINs with their middle hidden", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const open = (...at: string[]) =>
        run("request", "open", "--channel", "portal", "--iin", IIN, ...at);
      await open();
      await open("--at", "2026-03-20T10:00");
      const list = JSON.parse((await run("requests", "--json")).out);
      expect(list.map(({ dueAt }: { dueAt: string }) => dueAt)).toEqual(
        list.map(({ dueAt }: { dueAt: string }) => dueAt).sort(),
      );
      expect(list[0]).toMatchObject({ late: true, applicantIin: "841014••••86" });
      expect(list[1].late).toBe(false);
      expect(list[0].minutesLeft).toBeLessThan(0);
      const { out, err } = await run("requests");
      expect(out).toContain("late by");
      expect(err).toContain("Late: 1");
      expect(JSON.parse((await run("requests", "--json", "--full")).out)[0].applicantIin).toBe(IIN);
    }));

  it("is not kept on a screen that is not there", () =>
    withFolder(async (folder) => {
      const { code, err } = await (await withCourse(folder))("requests", "--watch");
      expect([code, err.includes("--watch")]).toEqual([2, true]);
    }));
});

/** What is wrong with a line that has every fault at once. */
const FAULTS = ["submitted", "iin", "document"].map((code) => ({ line: 5, code }));

/** Letters beyond ASCII by the code page that most of these files are in. */
function inWindows1251(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1251");
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0);
}

describe("a name said for a request", () => {
  it.each(["Ќанат Бекетов", "Hванов Иван", "ИвановИван", "Киму Яну Петровичу"])(
    "is none: %s",
    (name) =>
      withFolder(async (folder) => {
        const run = await withCourse(folder);
        const { code, err } = await run("request", "open", "--channel", "portal", "--name", name);
        expect([code, err]).toEqual([1, expect.stringContaining("cannot be written like this")]);
        expect(JSON.parse((await run("requests", "--json")).out)).toEqual([]);
      }),
  );

  it("may be that of an organisation for a group", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const group = ["--group", "--name", "ТОО «Medicum» 2-филиал", "--course", CARDIOLOGY];
      expect((await run("request", "open", "--channel", "portal", ...group)).code).toBe(0);
    }));
});

describe("kualik request import", () => {
  const LINES = [
    ["Номер заявления", "Дата и время подачи", "ИИН", "ФИО", "Вид документа"],
    ["P-1", "20.11.2026 16:59", IIN, "", "Свидетельство о повышении квалификации"],
    ["P-2", "2026-11-21T10:00", "", "Никто Такой", "3"],
  ];
  const received = [
    {
      portalNumber: "P-1",
      receivedAt: "2026-11-20T11:59:00.000Z",
      dueAt: "2026-11-23T03:29:00.000Z",
    },
    {
      portalNumber: "P-2",
      receivedAt: "2026-11-23T03:00:00.000Z",
      dueAt: "2026-11-23T03:30:00.000Z",
    },
  ];
  const asJson = JSON.stringify(
    LINES.slice(1).map(([number, submittedAt, iin, name, document]) => ({
      number,
      submittedAt,
      iin,
      name,
      document,
    })),
  );

  it.each([
    ["portal.csv", async () => Buffer.from(LINES.map((line) => line.join(";")).join("\r\n"))],
    ["portal.json", async () => Buffer.from(asJson)],
    [
      "portal.xlsx",
      () => makeWorkbook(LINES, { row: 1, column: 1, moment: "2026-11-20T16:59:00Z" }),
    ],
  ])("receives those of %s, each once", (name, make) =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, name);
      writeFileSync(file, await make());
      const first = await run("request", "import", file, "--json");
      expect(first.code, first.err).toBe(0);
      expect(JSON.parse(first.out)).toMatchObject({ received, known: [] });
      expect(JSON.parse((await run("request", "import", file, "--json")).out)).toEqual({
        received: [],
        known: ["P-1", "P-2"],
        faults: [],
      });
      expect(JSON.parse((await run("requests", "--json")).out)).toHaveLength(2);
    }),
  );

  it("tells no part of a name that is not in the nominative", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const line = ["P-9", "20.11.2026 10:00", "", "Киму Яну Петровичу", ""];
      writeFileSync(file, [LINES[0] ?? [], line].map((cells) => cells.join(";")).join("\n"));
      const { code, err } = await run("request", "import", file);
      expect(code).toBe(1);
      expect(err).toContain("does not stand in the nominative");
      expect(err).not.toContain("Петровичу");
    }));

  it("takes the lines without a fault, and names every other", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = [
        ...LINES,
        ["", "20.11.2026 10:00", IIN, "", ""],
        ["P-1", "20.11", "841014405587", "", "диплом"],
      ];
      writeFileSync(file, lines.map((line) => line.join(";")).join("\n"));
      const { code, err } = await run("request", "import", file);
      expect(code).toBe(1);
      expect(err).toMatch(
        /line 4: the request's number[\s\S]*line 5: “20\.11”[\s\S]*line 5: the IIN[\s\S]*line 5: what stands in the document's column/,
      );
      expect(err).not.toMatch(/841014405587|диплом/);
      const listed = JSON.parse((await run("requests", "--json")).out);
      expect(
        listed.map(({ externalNumber }: { externalNumber: string }) => externalNumber),
      ).toEqual(["P-1", "P-2"]);
      const again = await run("request", "import", file, "--json");
      expect([again.code, JSON.parse(again.out)]).toMatchObject([
        1,
        { received: [], known: ["P-1", "P-2"], faults: [{ line: 4, code: "number" }, ...FAULTS] },
      ]);
    }));

  it("says that nothing was taken where every line has a fault", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = ["8,41014E+11", "84101440558О"].map(
        (iin, at) => `P-${at};20.11.2026 16:59;${iin}`,
      );
      writeFileSync(file, ["Номер;Дата подачи;ИИН", ...lines].join("\n"));
      const { code, err } = await run("request", "import", file, "--lang", "ru");
      expect(code).toBe(1);
      expect(err).toMatch(
        /ничего не принято[\s\S]*строка 2: Excel сократил ИИН[\s\S]*строка 3: в ИИН не только цифры: «О»/,
      );
    }));

  it.each([
    '="841014405586"',
    "841014405586,00",
    "841014405586.0",
    "841,014,405,586",
    "ИИН 841014 405586",
    "\u202A841014405586\u202C",
  ])("reads %j as a roster's IIN is read", (iin) =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      writeFileSync(file, `Номер;Дата подачи;ИИН\nP-1;20.11.2026 16:59;${iin}\n`);
      expect((await run("request", "import", file)).code).toBe(0);
      const shown = await run("request", "show", "1", "--json");
      expect(JSON.parse(shown.out).applicantIin).toBe(IIN);
    }),
  );

  it.each(["-", "нет", "жоқ"])("takes an IIN that says %j for none", (iin) =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      writeFileSync(file, `Номер;Дата подачи;ИИН;ФИО\nP-1;20.11.2026 16:59;${iin};Ким Анна\n`);
      expect((await run("request", "import", file)).code).toBe(0);
      expect(JSON.parse((await run("request", "show", "1", "--json")).out)).toMatchObject({
        applicantIin: null,
        applicantName: "Ким Анна",
      });
    }),
  );

  it("reads letters as it is told", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = "Номер;Дата подачи;ФИО\nP-1;20.11.2026 16:59;Бабаєнко Їнна\n";
      writeFileSync(file, inWindows1251(lines));
      const doubt = await run("request", "import", file);
      expect([doubt.code, doubt.err]).toEqual([1, expect.stringContaining("--encoding")]);
      const told = await run("request", "import", file, "--encoding", "windows-1251");
      expect([told.code, told.err]).toEqual([1, expect.stringMatching(/line 2: .*“є”/)]);
      expect((await run("request", "import", file, "--encoding", "kz-1048")).code).toBe(0);
      const shown = await run("request", "show", "1", "--json");
      expect(JSON.parse(shown.out).applicantName).toBe("Бабағнко Үнна");
    }));

  it("judges names as a roster's are judged, tells the sign and never the name", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.json");
      const names = [
        ["Ќанат Бекетов", "“Ќ”"],
        ["Hванов Иван", "Latin and Cyrillic letters"],
        ["Ива\u0007нов Иван", "no document can print"],
        ["Иванов Иван\u0335", "U+0335"],
        ["Иванов Иван староста", "“староста”"],
        ["ИвановИван Петрович", "“…”"],
        ["Иванов Иван Петрович Ким Анна Сергеевна", "Two people"],
        ["Иванов\u200b Иван", ""],
        ["нет", "neither IIN nor name"],
      ] as const;
      const submitted = "20.11.2026 16:59";
      writeFileSync(
        file,
        JSON.stringify(names.map(([name], at) => ({ number: `P-${at + 1}`, submitted, name }))),
      );
      const { code, err } = await run("request", "import", file);
      expect(code).toBe(1);
      const said = (line: number) =>
        err.split("\n").filter((text) => text.includes(`line ${line}:`));
      for (const [index, [, cause]] of names.entries()) {
        const expected = cause === "" ? [] : [expect.stringContaining(cause)];
        expect(said(index + 1)).toEqual(expected);
      }
      expect(err).not.toMatch(/Бекетов|ванов|Петрович|Анна/);
      const listed = JSON.parse((await run("requests", "--json")).out);
      expect(listed).toMatchObject([{ externalNumber: "P-8", applicantName: "Иванов Иван" }]);
    }));

  it("names the line of a year without a calendar by its place in the text, and takes the others", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = [
        "Номер;Дата подачи;ФИО;Курс",
        'P-1;20.11.2026 16:59;"Ким',
        'Анна";',
        "P-2;20.11.2041 16:59;Ли Анна;",
        "P-3;20.11.2026 16:59;Ли Анна;Иванов Иван",
        "P-4;20.11.2026 16:59;Ли Анна;",
      ];
      writeFileSync(file, lines.join("\n"));
      const { code, err } = await run("request", "import", file);
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/line 4: .*2041.*calendar propose 2041[\s\S]*line 5: .*“…”/),
      ]);
      expect(err).not.toContain("Иванов");
      expect(JSON.parse((await run("requests", "--json")).out)).toMatchObject([
        { externalNumber: "P-1", applicantName: "Ким Анна" },
        { externalNumber: "P-4" },
      ]);
    }));

  it("names the line of a course that the register lacks, and takes the others", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = [
        ["Номер заявления", "Дата и время подачи", "ИИН", "Курс"],
        ["P-1", "20.11.2026 16:59", IIN, CARDIOLOGY],
        ["P-2", "20.11.2026 16:59", IIN, "AT-2026-999"],
      ];
      writeFileSync(file, lines.map((line) => line.join(";")).join("\n"));
      const { code, err } = await run("request", "import", file);
      expect([code, err]).toEqual([1, expect.stringMatching(/line 3: .*“AT-2026-999”/)]);
      expect(err).not.toContain("line 2");
      expect(JSON.parse((await run("requests", "--json")).out)).toHaveLength(1);
    }));

  it("takes nothing but text and figures for a field of JSON", () =>
    withFolder(async (folder) => {
      const file = join(folder, "portal.json");
      writeFileSync(file, JSON.stringify([{ number: {}, submitted: [], iin: true }]));
      const { code, err } = await (await withCourse(folder))("request", "import", file);
      expect(code).toBe(1);
      expect(err).toMatch(/number is missing[\s\S]*time are missing[\s\S]*neither IIN nor name/);
    }));

  it("takes somebody by name only where every word is a whole one", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      const file = join(folder, "portal.csv");
      const lines = [
        "Номер;Дата подачи;ФИО",
        "P-1;20.11.2026 16:59;Нурлыгай Нургалие",
        "P-2;20.11.2026 16:59;Талья Нургалие",
        "P-3;20.11.2026 16:59;Наталья Нургалиева",
      ];
      writeFileSync(file, lines.join("\n"));
      expect((await run("request", "import", file)).code).toBe(0);
      const iinOf = async (number: string) =>
        JSON.parse((await run("request", "show", number, "--json")).out).applicantIin;
      const found = [await iinOf("1"), await iinOf("2"), await iinOf("3")];
      expect(found).toEqual([null, null, IIN]);
    }));

  it("names the columns that an empty file lacks", () =>
    withFolder(async (folder) => {
      const file = join(folder, "portal.csv");
      writeFileSync(file, "");
      const { code, err } = await (await withCourse(folder))("request", "import", file);
      expect([code, err.includes("“portal.csv” lacks columns: number of the request")]).toEqual([
        1,
        true,
      ]);
    }));

  it("names the columns that a file lacks", () =>
    withFolder(async (folder) => {
      const file = join(folder, "portal.csv");
      writeFileSync(file, "Номер;ФИО\n1;Ким\n");
      const run = await withCourse(folder);
      const { code, err } = await run("request", "import", file, "--lang", "kk");
      expect([code, err.includes("бағандар жетіспейді: берілген күні мен уақыты\n")]).toEqual([
        1,
        true,
      ]);
    }));
});

describe("kualik request fulfil", () => {
  it("says whose document it is where the registrar names the person", () =>
    withFolder(async (folder) => {
      const run = await withCourse(folder);
      await run("request", "open", "--channel", "direct", "--name", "Талья", ...CARD);
      const { code, err } = await run(
        "request",
        "fulfil",
        "1",
        "--iin",
        IIN,
        "--yes",
        "--lang",
        "ru",
      );
      expect(code).toBe(0);
      expect(err).toContain("Документ этого человека: Нургалиева Наталья Токтаровна, 841014••••86");
    }));
});
