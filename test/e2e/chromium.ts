import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** Where Debian puts it; none is downloaded. */
const PATH = "/usr/bin/chromium";

/** Set where Chromium must be there, so that its tests cannot be passed over unseen. */
const IS_REQUIRED = process.env.KUALIK_REQUIRE_CHROMIUM === "1";

/** Whether pages can be looked at here: Chromium, and pdftotext for what it prints. */
export const hasChromium = IS_REQUIRED || (existsSync(PATH) && hasPdftotext());

function hasPdftotext(): boolean {
  return spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0;
}

/** The name of a test that needs Chromium: where it is passed over, why. */
export function inChromium(name: string): string {
  return hasChromium ? name : `${name} (passed over: ${PATH} or pdftotext is not there)`;
}

/** A real browser with a profile of its own, closed and forgotten after the tests around. */
export function chromiumOfTests(): () => BrowserContext {
  let profile: string;
  let browser: BrowserContext;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "kualik-chromium-"));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: PATH,
      viewport: { width: 1100, height: 900 },
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return () => browser;
}
