import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Variable of the environment that tells the tests where LibreOffice keeps its profiles during a run. */
export const PROFILES = "KUALIK_TEST_PROFILES";

/** Before a run of the tests, which makes profiles as it needs them; they are removed after it. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kualik-libreoffice-"));
  process.env[PROFILES] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
