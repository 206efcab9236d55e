import { expect, test } from "vitest";
import { parsePresentedIdentity } from "../../src/model/identity.js";

test.each([
  ["id-card 012345678", "id-card 012345678"],
  ["  ID-Card   № 012345678 ", "id-card 012345678"],
  ["passport n12345678", "passport N12345678"],
  ["residence-permit 022 345/8", "residence-permit 022 345/8"],
  ["digital", "digital"],
  ["Digital", "digital"],
  ["удостоверение 012345678", "id-card 012345678"],
  ["Удостоверение личности № 012345678", "id-card 012345678"],
  ["жеке куәлік 012345678", "id-card 012345678"],
  ["куәлік 012345678", "id-card 012345678"],
  ["удостоверение беженца 004512", "refugee-certificate 004512"],
  ["паспорт n12345678", "passport N12345678"],
  ["электрондық құжат", "digital"],
])("%j is kept as %j", (said, kept) => {
  expect(parsePresentedIdentity(said)).toBe(kept);
});

test.each([
  "",
  "id-card",
  "id-card 12345678",
  "id-card 0123456789",
  "012345678",
  "visa 123456",
  "digital 1",
  "passport -",
  "паспорт scan jpg",
  "удостоверение 12345678",
  "удостоверения 012345678",
])("%j is not understood", (said) => {
  expect(parsePresentedIdentity(said)).toBeNull();
});
