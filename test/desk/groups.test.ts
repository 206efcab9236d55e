import { describe, expect, it } from "vitest";
import { GROUPS } from "../../src/desk/groups.js";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";

/** A screen of 80 columns, less what stands before an entry and a blank behind it. */
const WIDTH = 77;

describe.each(LANGUAGES)("the desk's entries in %s", (language) => {
  it("are seen whole on a screen of 80 columns", async () => {
    const t = await loadTranslate(language);
    const entries = GROUPS.flatMap(({ offered }) => offered.map(([, help]) => t.loose(help, {})));
    expect(entries.filter((entry) => entry.length > WIDTH)).toEqual([]);
  });
});
