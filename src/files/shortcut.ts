import { posix, win32 } from "node:path";

/** What a double click starts: a Node.js and the program, both absolute. */
export interface Started {
  node: string;
  program: string;
  /** Whether Node.js lies beside the program, so that both go elsewhere together with what is near. */
  isPortable: boolean;
}

/** A file that opens the desk of the register it lies in. */
export interface Shortcut {
  name: string;
  text: string;
}

/**
 * The file in a register's folder that opens its desk by a double click. What is portable is found from
 * the folder itself; what is installed by its own place, or else by its name.
 *
 * @param root the register's folder, absolute
 */
export function shortcutIn(root: string, started: Started, platform: NodeJS.Platform): Shortcut {
  if (platform === "win32") return { name: "Kualik.cmd", text: forWindows(root, started) };
  const script = forShell(root, started);
  if (platform === "darwin") {
    const text = `#!/bin/sh\ncd "$(dirname "$0")" || exit\n${script}\n`;
    return { name: "Kualik.command", text };
  }
  return { name: "Kualik.desktop", text: forDesktops(root, script) };
}

/** Paths as they are seen from the register, where that is the way to find them. */
function seenFrom(root: string, { node, program, isPortable }: Started, path: typeof posix) {
  const nearer = (file: string) => {
    const way = isPortable ? path.relative(root, file) : file;
    return path.isAbsolute(way) ? file : way;
  };
  return { node: nearer(node), program: nearer(program) };
}

/** The window is UTF-8 first: a path may have letters of any language. */
function forWindows(root: string, started: Started): string {
  const { node, program } = seenFrom(root, started, win32);
  const told = (path: string) => `"${path.replaceAll("%", "%%")}"`;
  return [
    "@echo off",
    "setlocal DisableDelayedExpansion",
    '"%SystemRoot%\\System32\\chcp.com" 65001 >nul',
    "title Kualik",
    'cd /d "%~dp0"',
    `if not exist ${told(node)} goto installed`,
    `if not exist ${told(program)} goto installed`,
    `${told(node)} ${told(program)}`,
    "goto end",
    ":installed",
    "call kualik",
    ":end",
    "if errorlevel 1 pause",
    "",
  ].join("\r\n");
}

/** In the register's folder already. */
function forShell(root: string, started: Started): string {
  const seen = seenFrom(root, started, posix);
  const [node, program] = [quotedForShell(seen.node), quotedForShell(seen.program)];
  return `if [ -x ${node} ] && [ -f ${program} ]; then exec ${node} ${program}; else exec kualik; fi`;
}

function quotedForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Source: Desktop Entry Specification 1.5, "The Exec key": an argument in quotes has a backslash before
 * four characters, `%k` is the place of the file itself, and a backslash in any value is written twice.
 */
function forDesktops(root: string, script: string): string {
  const whole = `cd "$(dirname "$\{1:-${root.replace(/["$`\\]/g, "\\$&")}/x}")" && ${script}`;
  const argument = whole.replace(/["`$\\]/g, "\\$&").replaceAll("%", "%%");
  const value = `/bin/sh -c "${argument}" sh %k`.replaceAll("\\", "\\\\");
  return [
    "[Desktop Entry]",
    "Type=Application",
    "Name=Kualik",
    `Exec=${value}`,
    "Terminal=true",
    "Icon=utilities-terminal",
    "",
  ].join("\n");
}
