import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { projectRoot, withFolder } from "../e2e/kualik.js";
import { MOMENT, PICTURE_LANGUAGES, scenes } from "../pictures/scenes.js";
import { COLUMNS } from "../pictures/sitting.js";
import { linesOfSvg, svgOf } from "../pictures/svg.js";
import { linesOf } from "../pictures/terminal-screen.js";

/** Set where the pictures are to be made anew: `npm run pictures`. */
const ARE_WRITTEN = process.env.UPDATE_PICTURES === "1";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: MOMENT }));
afterEach(() => void vi.useRealTimers());

/** The questions have other signs where a terminal may not have these. */
test.skipIf(process.platform === "win32").each(PICTURE_LANGUAGES)(
  "the pictures of the guide in %s show what the program shows",
  (language) =>
    withFolder(async (folder) => {
      const place = join(projectRoot, "docs", "pictures", language);
      if (ARE_WRITTEN) rmSync(place, { recursive: true, force: true });
      mkdirSync(place, { recursive: true });
      const names: string[] = [];
      for await (const [name, shown] of scenes(folder, language)) {
        names.push(`${name}.svg`);
        const path = join(place, `${name}.svg`);
        if (ARE_WRITTEN) writeFileSync(path, svgOf(shown, COLUMNS));
        const drawn = existsSync(path) ? linesOfSvg(readFileSync(path, "utf8")) : [];
        expect(drawn, `${name}: npm run pictures`).toEqual(linesOf(shown));
      }
      expect(readdirSync(place).sort()).toEqual(names.sort());
      const guide = readFileSync(join(projectRoot, "docs", `guide.${language}.md`), "utf8");
      for (const name of names) expect(guide).toContain(`pictures/${language}/${name}`);
    }),
  60_000,
);
