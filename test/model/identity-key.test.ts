import { expect, test } from "vitest";
import { identityKeyOf } from "../../src/model/identity.js";

test.each([
  ["841014405586", null, "iin:841014405586"],
  ["841014405586", "N12345678", "iin:841014405586"],
  [null, "N12345678", "document:N12345678"],
  [null, "паспорт GBR 533380006", "document:ПАСПОРТGBR533380006"],
  [null, "Паспорт gbr-533 380 006", "document:ПАСПОРТGBR533380006"],
  [null, " - ", null],
  [null, "", null],
  ["", null, null],
  [null, null, null],
])("IIN %s, document %s: %s", (iin, document, key) => {
  expect(identityKeyOf(iin, document)).toBe(key);
});
