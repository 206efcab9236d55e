import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import { partsOf } from "../../../src/work/editions/edition.js";

function compound(stream: string): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, Buffer.alloc(5000, 1));
  return CFB.write(file, { type: "buffer" });
}

function refusal(bytes: Uint8Array, what: "template" | "document"): string {
  try {
    partsOf(bytes, "form.docx", what);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return "";
}

test.each([
  ["/EncryptedPackage", "document-password", "document-password"],
  ["/WordDocument", "document-old-word", "document-old-word"],
  ["/Workbook", "template-broken", "document-broken"],
])("a file with %s is told as %s", (stream, asTemplate, asDocument) => {
  expect(refusal(compound(stream), "template")).toBe(asTemplate);
  expect(refusal(compound(stream), "document")).toBe(asDocument);
});

test("what is no file of Word is broken", () => {
  expect(refusal(Buffer.from("ФИО;ИИН"), "template")).toBe("template-broken");
  expect(refusal(compound("/EncryptedPackage").subarray(0, 700), "document")).toBe(
    "document-broken",
  );
});
