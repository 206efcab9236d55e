import { expect, test } from "vitest";
import { stillPicture } from "../../../src/report/page/bar-chart.js";

test("what is drawn stays, what answers to a mouse goes, identifiers are the picture's own", () => {
  const svg = `<svg width="9" xmlns="http://www.w3.org/2000/svg"><g clip-path="url(#zr7-c0)" class="zr7-cls-1"><path d="M1 2" fill="url(#zr7-p0)" ecmeta_ssr_type="chart" pointer-events="visible"/><text font-family="a &quot;b&quot;">A &amp; &lt;B&gt;</text><use xlink:href="#zr7-p0"/></g><defs><pattern id="zr7-p0"/><clipPath id="zr7-c0"/></defs><style>.zr7-cls-1:hover{fill:red}</style></svg>`;
  expect(stillPicture(svg, "times").split("\n").join("")).toBe(
    '<g clip-path="url(#times-1)"><path d="M1 2" fill="url(#times-0)"></path><text font-family="a &quot;b&quot;">A &amp; &lt;B&gt;</text><use xlink:href="#times-0"></use></g><defs><pattern id="times-0"></pattern><clipPath id="times-1"></clipPath></defs>',
  );
});
