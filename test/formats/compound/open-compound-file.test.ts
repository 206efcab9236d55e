import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { isCompoundFile, openCompoundFile } from "../../../src/formats/compound-file.js";
import { FormatError } from "../../../src/formats/format-error.js";

const BIG = Buffer.alloc(9000, "big ");
const SMALL = Buffer.from("a stream in the mini stream ".repeat(20));

function fileOf(streams: Record<string, Buffer>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return CFB.write(file, { type: "buffer" });
}

const whole = fileOf({ "/Workbook": BIG, "/Small": SMALL, "/Empty": Buffer.alloc(0) });

/** Reads every stream. */
function reason(bytes: Uint8Array): string {
  try {
    for (const read of openCompoundFile(bytes).values()) read();
  } catch (error) {
    if (error instanceof FormatError) return error.fault;
    throw error;
  }
  return "opened";
}

function changed(at: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt32LE(value, at);
  return bytes;
}

/** Where the sector table's first sector stands in the file. */
const TABLE_AT = (whole.readUInt32LE(76) + 1) * 512;
const DIRECTORY_AT = (whole.readUInt32LE(48) + 1) * 512;

describe("openCompoundFile", () => {
  test("gives the streams by name, large, small and empty", () => {
    const streams = openCompoundFile(whole);
    expect(streams.get("workbook")?.()).toEqual(BIG);
    expect(streams.get("small")?.()).toEqual(SMALL);
    expect(streams.get("empty")?.()).toHaveLength(0);
  });

  test("leaves out what lies in folders: an embedded workbook is not the workbook", () => {
    const streams = openCompoundFile(fileOf({ "/Objects/Workbook": BIG, "/Other": SMALL }));
    expect(streams.has("other")).toBe(true);
    expect(streams.has("workbook")).toBe(false);
  });

  test("reads a view into a larger buffer", () => {
    const padded = Buffer.concat([Buffer.alloc(3), whole]);
    expect(openCompoundFile(padded.subarray(3)).get("workbook")?.()).toEqual(BIG);
  });

  test("reads a file so large that its table needs a chain of its own", () => {
    const large = Buffer.alloc(8_000_000, "large");
    const read = openCompoundFile(fileOf({ "/Workbook": large })).get("workbook")?.();
    // Comparing them number by number would take a minute.
    expect(read?.equals(large)).toBe(true);
  });

  test("refuses what is no compound file", () => {
    expect(reason(Buffer.from("plain"))).toBe("not-compound");
    expect(isCompoundFile(new Uint8Array())).toBe(false);
  });

  test.each<[string, Buffer]>([
    ["a header cut short", whole.subarray(0, 300)],
    ["an unknown version", changed(24, 0x0005_003e)],
    ["an odd sector size", changed(30, 0x0006_000b)],
    ["a table larger than the file", changed(44, 0x00ff_ffff)],
    ["a table outside the file", changed(76, 9999)],
    ["a table in a chain outside the file", changed(44, 3)],
    ["a directory outside the file", changed(48, 9999)],
    ["a directory that is none", changed(DIRECTORY_AT + 66, 0)],
    ["a tree that comes back to its root", changed(DIRECTORY_AT + 76, 0)],
    ["a tree that leaves the directory", changed(DIRECTORY_AT + 76, 999)],
    ["a stream larger than the file", changed(DIRECTORY_AT + 2 * 128 + 120, 0x7fff_ffff)],
  ])("refuses %s", (_, bytes) => {
    expect(reason(bytes)).toBe("damaged");
  });

  test("refuses chains without an end", () => {
    const loop = Buffer.from(whole);
    for (let sector = 0; sector < 128; sector += 1) {
      loop.writeUInt32LE((sector + 1) % 8, TABLE_AT + sector * 4);
    }
    expect(reason(loop)).toBe("damaged");
  });

  test("a changed byte ends in a file or in an error of ours", () => {
    for (let at = 8; at < whole.length; at += 5) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x41, at);
      expect(["opened", "damaged"]).toContain(reason(bytes));
    }
  });
});
