import { describe, expect, test } from "vitest";
import { loadQrDraw } from "../../src/documents/check-code.js";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fillPress, loadDraw } from "../../src/documents/fill-press.js";
import { pressFromBytes, pressToBytes } from "../../src/documents/press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import {
  docx,
  paragraph,
  part,
  relationships,
  requiredFields,
  run,
  textOf,
} from "./build-template.js";

const KIND = "advanced-training-certificate";
const QR = "word/media/kualik-qr_code.png";

function picture(description: string, rel = "rId1", inside = ""): string {
  return `<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Рисунок 1" ${description}/><a:graphic><pic:pic><pic:blipFill><a:blip r:embed="${rel}">${inside}</a:blip><a:srcRect l="5"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing>`;
}

function template(body: string, more: Record<string, string> = {}) {
  return docx(part(requiredFields(KIND), body), {
    "word/_rels/document.xml.rels": relationships(["rId1", "image", "media/image1.jpeg"]),
    "word/media/image1.jpeg": "picture",
    ...more,
  });
}

async function fill(files: Map<string, Uint8Array>, values: Record<string, string>) {
  const compiled = compileTemplate(files, KIND);
  expect(compiled.faults).toEqual([]);
  const press = pressFromBytes(pressToBytes(compiled.press));
  return openArchive(fillPress(press, values, await loadDraw(press, new Map())));
}

describe("a picture with a field for its alternative text", () => {
  const files = template(paragraph("a", run(picture('descr=" {{ qr_code }} "')), "b"));

  test("shows the code, keeps its size and says what it is", async () => {
    const filled = await fill(files, { qr_code: "7" });
    const body = textOf(filled, "word/document.xml");
    expect(body).toContain(
      '<wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Рисунок 1" descr="QR"/>',
    );
    expect(body).toContain('<a:blip r:embed="kualik-qr_code"></a:blip></pic:blipFill>');
    expect(textOf(filled, "word/_rels/document.xml.rels")).toBe(
      relationships(["kualik-qr_code", "image", `/${QR}`]),
    );
    expect(textOf(filled, "[Content_Types].xml")).toContain(
      '<Default Extension="png" ContentType="image/png"/>',
    );
    const draw = await loadQrDraw();
    expect(Buffer.from(filled.get(QR) ?? [])).toEqual(draw("7"));
    expect([...filled.keys()]).not.toContain("word/media/image1.jpeg");
  });

  test("goes where there is no value, and nothing points into the void", async () => {
    const filled = await fill(files, {});
    expect(textOf(filled, "word/document.xml")).toContain(paragraph("a", "<w:r></w:r>", "b"));
    expect(filled.get(QR)?.length).toBeGreaterThan(50);
  });

  test("is found by title and name too, and in what Word keeps for older programs", async () => {
    const old =
      '<w:pict><v:shape alt="{{qr_code}}"><v:imagedata r:id="rId1" o:title="x"/></v:shape></w:pict>';
    const twice = `<mc:AlternateContent><mc:Choice>${picture('title="{{qr_code}}"')}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
    const filled = await fill(template(paragraph(run(twice))), { qr_code: "7" });
    const body = textOf(filled, "word/document.xml");
    expect(body).toContain('<v:shape alt="QR"><v:imagedata r:id="kualik-qr_code" o:title="x"/>');
    expect(body).toContain('title="QR"');
  });

  test("loses effects and the drawing that Word would show instead", async () => {
    const svg = '<a:extLst><a:ext><asvg:svgBlip r:embed="rId1"/></a:ext></a:extLst>';
    const filled = await fill(
      template(paragraph(run(picture('descr="{{qr_code}}"', "rId1", svg)))),
      {},
    );
    expect(textOf(filled, "word/document.xml")).not.toMatch(/svgBlip|srcRect/);
  });

  test("leaves alone other pictures of the same file, and other parts have their own relationship", async () => {
    const shared = template(
      paragraph(run(picture('descr="{{qr_code}}"')), run(picture('descr="печать"'))),
      {
        "word/header1.xml": `<w:hdr>${paragraph(run(picture('descr="{{qr_code}}"', "rId9")))}</w:hdr>`,
        "word/_rels/header1.xml.rels": relationships(["rId9", "image", "media/image1.jpeg"]),
      },
    );
    const filled = await fill(shared, { qr_code: "7" });
    expect(textOf(filled, "word/media/image1.jpeg")).toBe("picture");
    expect(textOf(filled, "word/document.xml")).toContain('r:embed="rId1"');
    expect(textOf(filled, "word/_rels/document.xml.rels")).toBe(
      relationships(["rId1", "image", "media/image1.jpeg"], ["kualik-qr_code", "image", `/${QR}`]),
    );
    expect(textOf(filled, "word/_rels/header1.xml.rels")).toBe(
      relationships(["kualik-qr_code", "image", `/${QR}`]),
    );
  });

  test("in a block goes with it", async () => {
    const body = paragraph(
      "{{#identity_kk}}",
      run(picture('descr="{{qr_code}}"')),
      "{{/identity_kk}}",
    );
    const filled = await fill(template(body), { qr_code: "7" });
    expect(textOf(filled, "word/document.xml")).not.toContain("w:drawing");
  });

  test("needs what draws it", () => {
    const press = compileTemplate(files, KIND).press;
    expect(() => fillPress(press, { qr_code: "7" })).toThrow("draws");
  });
});

test("where no picture is drawn, nothing is loaded to draw it", async () => {
  expect(await loadDraw(compileTemplate(template(""), KIND).press, new Map())).toBeNull();
});

describe("faults of pictures", () => {
  test.each([
    ["a field that is no picture", picture('descr="{{city_kk}}"'), "city_kk"],
    ["a field that does not exist", picture('descr="{{qr}}"'), "qr"],
    [
      "a shape without a picture",
      '<w:drawing><wp:inline><wp:docPr descr="{{qr_code}}"/></wp:inline></w:drawing>',
      "qr_code",
    ],
  ])("%s", (_what, drawing, tag) => {
    const { faults } = compileTemplate(template(paragraph(run(drawing))), KIND);
    expect(faults).toMatchObject([{ code: "picture-missing", tag, part: "word/document.xml" }]);
  });

  test("the field of a picture in the text", () => {
    const { faults } = compileTemplate(
      template(paragraph("{{#qr_code}}Код: {{qr_code}}{{/qr_code}}")),
      KIND,
    );
    expect(faults).toMatchObject([{ code: "picture-in-text", tag: "qr_code" }]);
  });

  test("other words beside a field cannot be filled", () => {
    const { faults } = compileTemplate(template(paragraph(run(picture('descr="№ {{x}}"')))), KIND);
    expect(faults).toMatchObject([{ code: "tag-elsewhere", tag: "x", part: "word/document.xml" }]);
  });
});
