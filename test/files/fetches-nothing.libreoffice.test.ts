import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { convertToPdf } from "../../src/files/libreoffice.js";
import { projectRoot, withFolder } from "../e2e/kualik.js";
import { hasLibreOffice } from "../e2e/libreoffice.js";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${TYPES}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

/** A document that would have whoever draws it ask a computer for all that a document can ask for. */
function askingDocument(address: string): Uint8Array {
  const files = unzipSync(
    readFileSync(join(projectRoot, "templates", "non-completion-reference.docx")),
  );
  const edit = (name: string, change: (xml: string) => string) => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  const kinds = ["image", "attachedTemplate", "subDocument", "aFChunk", "oleObject", "frame"];
  const external = kinds.map(
    (kind) =>
      `<Relationship Id="x-${kind}" Type="${TYPES}/${kind}" Target="${address}/${kind}" TargetMode="External"/>`,
  );
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${external.join("")}</Relationships>`),
  );
  const picture = `<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="99" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="x-image"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape style="width:50pt;height:50pt"><v:imagedata src="${address}/old" o:href="${address}/old-href"/></v:shape></w:pict>`;
  const object = `<w:object><v:shape id="s1" style="width:50pt;height:50pt"><v:imagedata r:id="x-image"/></v:shape><o:OLEObject Type="Link" ProgID="Word.Document.12" ShapeID="s1" DrawAspect="Content" r:id="x-oleObject" UpdateMode="Always"/></w:object>`;
  const fields = [`INCLUDEPICTURE "${address}/field"`, `INCLUDETEXT "${address}/text"`].map(
    (code) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
  const runs = [picture, old, object].map((content) => `<w:r>${content}</w:r>`);
  const body = `<w:p ${NAMESPACES}>${[...runs, ...fields].join("")}</w:p><w:altChunk ${NAMESPACES} r:id="x-aFChunk"/><w:subDoc ${NAMESPACES} r:id="x-subDocument"/>`;
  edit("word/document.xml", (xml) => xml.replace("<w:body>", `<w:body>${body}`));
  return zipSync(files);
}

it.runIf(hasLibreOffice)("LibreOffice asks nobody for what a document links to", () =>
  withFolder(async (folder) => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(request.url ?? "");
      response.end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    writeFileSync(join(folder, "asks.docx"), askingDocument(`http://127.0.0.1:${port}`));

    const conversion = {
      ...{ soffice: "soffice", env: process.env, folder, names: ["asks.docx"], patience: 120_000 },
      ...{ signal: new AbortController().signal, onProgress: () => {} },
    };
    await convertToPdf(conversion);
    expect(existsSync(join(folder, "asks.pdf"))).toBe(true);
    expect(heard).toEqual([]);

    // The same document has a LibreOffice ask that nobody has told not to.
    const profile = `-env:UserInstallation=file://${join(folder, "trusting")}`;
    const trusting = spawn(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "asks.docx")],
      { stdio: "ignore" },
    );
    await once(trusting, "close");
    expect(heard).not.toEqual([]);
    server.close();
    server.closeAllConnections();
  }),
);
