/**
 * Runs a script of this folder on a Node.js that the project supports: the machine's, or, where that is
 * too old, the pinned one of `runtimes`, which is installed the first time. Reads on any Node.js.
 *
 *     node scripts/start.cjs quickstart [arguments of the script …]
 */
var spawnSync = require("child_process").spawnSync;
var fs = require("fs");
var path = require("path");
var runtime = require("../bin/runtime");

var script = path.join(__dirname, process.argv[2] + ".mjs");
var node = runtime.isSupported(process.version) ? process.execPath : ownNode();
var done = spawnSync(node, [script].concat(process.argv.slice(3)), {
  stdio: "inherit",
  env: withFirstOnPath(path.dirname(node)),
});
process.exit(done.status === null ? 1 : done.status);

/** The path of the pinned Node.js of `runtimes`, installed if need be. */
function ownNode() {
  var node = runtime.pathOf(runtime.OWN);
  if (!fs.existsSync(node)) install(path.join(__dirname, "..", "runtimes", runtime.OWN));
  if (!fs.existsSync(node)) {
    console.error("Node.js " + runtime.oldest + " or later is needed: https://nodejs.org");
    process.exit(1);
  }
  console.error(
    "Node.js " + process.version + " is too old for Kualik; running on the project's own.",
  );
  return node;
}

function install(folder) {
  spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/** npm and whatever else is started from there finds the same Node.js. */
function withFirstOnPath(folder) {
  var env = Object.assign({}, process.env);
  var name = Object.keys(env).filter(isPath)[0] || "PATH";
  env[name] = folder + path.delimiter + (env[name] || "");
  return env;
}

function isPath(name) {
  return name.toUpperCase() === "PATH";
}
