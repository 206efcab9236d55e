const { enableCompileCache } = require("node:module");
const { homedir } = require("node:os");
const { join } = require("node:path");

// The compiled code of the program, and nothing of a register. In the user's own folder and not among
// everybody's temporary files, where somebody else could have put another program's.
enableCompileCache(join(cachesOfUser(), "kualik"));

const { main } = require("../dist/main.js");

main(process).then((code) => {
  process.exitCode = code;
});

function cachesOfUser() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === "win32") return LOCALAPPDATA || join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return XDG_CACHE_HOME || join(homedir(), ".cache");
}
