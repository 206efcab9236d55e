import { describe, expect, test } from "vitest";
import { loadTranslate } from "../../src/language/translate.js";
import type { ErrorCode } from "../../src/model/errors.js";
import type { Original } from "../../src/register/documents/annulment.js";
import { newNameOnDuplicate } from "../../src/work/duplicate.js";
import { readReceiver, receivedBy } from "../../src/work/hand-over.js";
import { readReason } from "../../src/work/typed-text.js";

const t = await loadTranslate("en");
const HOLDER = { fullNameKk: "Ахметова Айгүл", fullNameRu: "Ахметова Айгуль" };
const DOCUMENT = { id: 7, number: "3-2026-00001", ...HOLDER };

function original(change: Partial<Original> = {}): Original {
  return {
    id: 7,
    enrolmentId: 1,
    traineeId: 1,
    number: "3-2026-00001",
    kind: "advanced-training-certificate",
    edition: "edition",
    values: {},
    sha256: "hash",
    file: "file.docx",
    issuedOn: "2026-03-16",
    issuedAt: "2026-03-16T04:05:06.789Z",
    courseCode: "AT-2026-014",
    ...HOLDER,
    status: "issued",
    annulled: null,
    replaces: null,
    replacedBy: null,
    handedOver: null,
    holder: {
      ...HOLDER,
      iin: null,
      identityDocument: null,
      outcome: "completed",
      hoursAttended: null,
    },
    course: {
      code: "AT-2026-014",
      kind: "advanced-training",
      titleKk: "Тақырып",
      titleRu: "Тема",
      specialtyKk: null,
      specialtyRu: null,
      hours: 60,
      credits: 2,
      start: "2026-03-02",
      end: "2026-03-13",
    },
    nameNow: HOLDER,
    ...change,
  };
}

function codeOf(work: () => unknown): ErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: ErrorCode }).code;
  }
}

const NEW = { fullNameKk: "Серікова Айгүл", fullNameRu: "Серикова Айгуль" };

describe("the name of a duplicate", () => {
  test("is that of the original where nothing is said", () => {
    expect(newNameOnDuplicate(original(), {})).toBeNull();
  });

  test("is the new one, as names are written, with its ground", () => {
    const said = { nameKk: "СЕРІКОВА айгүл", nameRu: " Серикова  Айгуль ", ground: "№ 5" };
    expect(newNameOnDuplicate(original(), said)).toEqual({ names: NEW, ground: "№ 5" });
  });

  test("serves for both languages where one spelling always did", () => {
    const one = { fullNameKk: "Ким Анна", fullNameRu: "Ким Анна" };
    const single = original({ holder: { ...original().holder, ...one }, nameNow: one });
    expect(newNameOnDuplicate(single, { nameRu: "Цой Анна", ground: "№ 5" })?.names).toEqual({
      fullNameKk: "Цой Анна",
      fullNameRu: "Цой Анна",
    });
  });

  const renamed = original({ nameNow: NEW });
  test("is that of the original where the register knows another, if that is said", () => {
    expect(newNameOnDuplicate(renamed, { asIssued: true })).toBeNull();
  });

  test.each([
    ["duplicate-which-name", renamed, {}],
    ["duplicate-which-name", original(), { nameKk: "Ким Анна", asIssued: true, ground: "№ 5" }],
    ["duplicate-name-ground", original(), { nameKk: "Ким Анна", nameRu: "Ким Анна" }],
    ["duplicate-name-halves", original(), { nameRu: "Ким Анна", ground: "№ 5" }],
    ["ground-without-name", original(), { ground: "№ 5" }],
    ["name-invalid", original(), { nameRu: "Ким А.", ground: "№ 5" }],
  ] as const)("is refused: %s", (code, document, said) => {
    expect(codeOf(() => newNameOnDuplicate(document, said))).toBe(code);
  });
});

describe("a reason", () => {
  test("is one line", () => {
    expect(readReason(t, "  lost,\t in\u00a0a fire ")).toBe("lost, in a fire");
  });

  test.each([
    ["reason-missing", "  "],
    ["reason-missing", undefined],
    ["text-too-long", "x".repeat(1001)],
    ["text-unprintable", "\u001b[31mlost"],
  ])("is refused: %s", (code, said) => {
    expect(codeOf(() => readReason(t, said))).toBe(code);
  });
});

describe("who takes a document", () => {
  test.each([
    [{}, "handover-whom"],
    [{ to: "  " }, "handover-whom"],
    [{ to: "Ким Анна", toHolders: true }, "handover-whom"],
    [{ to: "Ким Анна", document: "scan.jpg" }, "handover-document"],
    [{ to: "Ким Анна", document: "C:\\scans\\012345678" }, "handover-document"],
    [{ to: "Ким Анна", document: "удостоверение" }, "handover-document"],
    [{ to: "Ким Анна", document: "1".repeat(81) }, "handover-document"],
    [{ to: "Ким Анна", document: "digital" }, null],
    [{ to: "Ким Анна", document: "паспорт N 1234 5678" }, null],
    [{ toHolders: true }, null],
  ])("%o: %s", (said, code) => {
    expect(codeOf(() => readReceiver(t, said))).toBe(code);
  });

  test("is its holder by either spelling, and needs no ground then", () => {
    for (const to of ["ахметова айгүл", "Ахметова Айгуль"]) {
      const receiver = readReceiver(t, { to });
      expect(receivedBy(receiver, DOCUMENT)).toMatchObject({ documentId: 7, ground: null });
    }
    expect(receivedBy(readReceiver(t, { toHolders: true }), DOCUMENT).recipient).toBe(
      HOLDER.fullNameRu,
    );
  });

  test("is somebody else only by some right", () => {
    const stranger = readReceiver(t, { to: "Ким Сергей" });
    expect(codeOf(() => receivedBy(stranger, DOCUMENT))).toBe("handover-ground");
    const proxy = readReceiver(t, { to: "Ким Сергей", ground: "доверенность № 7" });
    expect(receivedBy(proxy, DOCUMENT)).toMatchObject({
      recipient: "Ким Сергей",
      ground: "доверенность № 7",
    });
  });
});
