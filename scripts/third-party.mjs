import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @returns {string} name, version, licence and notices of an installed package, as they ask to travel with it */
export function noticeOf(name) {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const first = (pattern) => readdirSync(folder).find((entry) => pattern.test(entry));
  const texts = [first(/^(licen[cs]e|copying)/i), first(/^notice/i)]
    .filter((file) => file !== undefined)
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${name} ${version} (${license})\n${"-".repeat(72)}\n${texts.join("\n\n")}`;
}
