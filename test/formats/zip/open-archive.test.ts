import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FormatError } from "../../../src/formats/format-error.js";
import { isZip, openArchive } from "../../../src/formats/zip/open-archive.js";
import { packEntry, writeArchive } from "../../../src/formats/zip/write-archive.js";

const TEXTS = { "a.xml": "<a/>", "folder/b.xml": "<b>жүрек</b>".repeat(50), "empty.txt": "" };
const LIMITS = { entries: 10, totalBytes: 4_000_000, ratio: 100 };

function archiveOf(texts: Record<string, string>): Buffer {
  return writeArchive(
    Object.entries(texts).map(([name, text]) => packEntry(name, Buffer.from(text))),
  );
}

function reason(bytes: Uint8Array, limits = LIMITS): string {
  try {
    openArchive(bytes, limits);
  } catch (error) {
    if (error instanceof FormatError) return error.fault;
    throw error;
  }
  return "opened";
}

/** Where the nth record with this signature starts. */
function find(bytes: Buffer, signature: number, from = 0): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return bytes.indexOf(mark, from);
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe("openArchive", () => {
  test("gives every file's bytes by name, in order", () => {
    const files = openArchive(archiveOf(TEXTS));
    expect([...files.keys()]).toEqual(Object.keys(TEXTS));
    for (const [name, text] of Object.entries(TEXTS)) {
      expect(Buffer.from(files.get(name) ?? []).toString()).toBe(text);
    }
  });

  test("reads a view into a larger buffer, and a comment at the end", () => {
    const zip = archiveOf(TEXTS);
    zip.writeUInt16LE(5, zip.length - 2);
    const padded = Buffer.concat([Buffer.alloc(7), zip, Buffer.from("hello")]);
    expect(openArchive(padded.subarray(7)).size).toBe(3);
  });

  test("refuses what is no zip", () => {
    expect(reason(Buffer.from("plain text"))).toBe("not-zip");
    expect(reason(new Uint8Array())).toBe("not-zip");
    expect(isZip(archiveOf(TEXTS))).toBe(true);
  });

  test("refuses a zip cut anywhere", () => {
    const zip = archiveOf(TEXTS);
    for (let length = 4; length < zip.length; length += 1) {
      expect(reason(zip.subarray(0, length))).toBe("damaged");
    }
  });

  test("a changed byte is refused or changes nothing that is read", () => {
    const zip = archiveOf(TEXTS);
    const whole = openArchive(zip);
    for (let at = 4; at < zip.length; at += 1) {
      const changed = Buffer.from(zip);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      const result = reason(changed);
      if (result === "opened") expect(openArchive(changed)).toEqual(whole);
      else expect(["damaged", "too-large"]).toContain(result);
    }
  });

  test("refuses more entries, or more bytes, than allowed", () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, "x"]));
    expect(reason(archiveOf(many))).toBe("too-large");
    expect(reason(archiveOf({ a: "ab".repeat(10) }), { ...LIMITS, totalBytes: 19 })).toBe(
      "too-large",
    );
  });

  test("refuses an entry packed beyond the ratio", () => {
    expect(reason(archiveOf({ bomb: "0".repeat(3_000_000) }))).toBe("too-large");
    expect(reason(archiveOf({ blanks: "0".repeat(900_000) }))).toBe("opened");
  });

  test("stops inflating where the directory's claim ends", () => {
    const bomb = archiveOf({ bomb: "0".repeat(3_000_000) });
    bomb.writeUInt32LE(1000, find(bomb, CENTRAL) + 24);
    expect(reason(bomb)).toBe("damaged");
  });

  test("refuses entries that share bytes, two of one name, encryption and strange packing", () => {
    const zip = archiveOf({ a: "first", b: "other" });
    const second = find(zip, CENTRAL, find(zip, CENTRAL) + 1);
    const shared = Buffer.from(zip);
    shared.writeUInt32LE(0, second + 42);
    expect(reason(shared)).toBe("damaged");

    const twins = Buffer.from(zip);
    twins.writeUInt8("a".charCodeAt(0), second + 46);
    twins.writeUInt8("a".charCodeAt(0), zip.readUInt32LE(second + 42) + 30);
    expect(reason(twins)).toBe("damaged");

    const encrypted = Buffer.from(zip);
    encrypted.writeUInt16LE(1, second + 8);
    expect(reason(encrypted)).toBe("damaged");

    const packed = Buffer.from(zip);
    packed.writeUInt16LE(12, second + 10);
    packed.writeUInt16LE(12, zip.readUInt32LE(second + 42) + 8);
    expect(reason(packed)).toBe("damaged");
  });

  test("reads stored entries, folders, backslashes and zip64 sizes", () => {
    const content = Buffer.from("stored as it is");
    const zip = zip64Archive("xl\\stored.xml", content);
    expect([...openArchive(zip)]).toEqual([["xl/stored.xml", content]]);
    expect(reason(zip.subarray(0, find(zip, END)))).toBe("damaged");
    expect(openArchive(archiveOf({ "folder/": "", "folder/a": "x" })).size).toBe(1);
  });

  test("an empty archive has no files", () => {
    expect(openArchive(archiveOf({})).size).toBe(0);
  });
});

/** One stored entry, its sizes in a zip64 field, as streaming writers leave them. */
function zip64Archive(name: string, content: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(CENTRAL, 0);
  central.writeUInt32LE(crc32(content), 16);
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(20, 30);
  const sizes = Buffer.alloc(20);
  sizes.writeUInt16LE(1, 0);
  sizes.writeUInt16LE(16, 2);
  sizes.writeBigUInt64LE(BigInt(content.length), 4);
  sizes.writeBigUInt64LE(BigInt(content.length), 12);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length + sizes.length, 12);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), content, central, Buffer.from(name), sizes, end]);
}
