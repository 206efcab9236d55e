/** Which Node.js the program runs on. Nothing here may be newer than what the oldest Node.js reads. */
var path = require("path");

var root = path.join(__dirname, "..");

/** The oldest supported version, as `engines` of package.json names it: `22.14`. */
exports.oldest = require("../package.json").engines.node.replace(">=", "");

/**
 * @param {string} version such as `v20.20.2`
 * @returns {boolean} whether the program runs on it
 */
exports.isSupported = function isSupported(version) {
  var own = version.replace(/^v/, "").split(".").map(Number);
  var least = exports.oldest.split(".").map(Number);
  return own[0] > least[0] || (own[0] === least[0] && own[1] >= least[1]);
};

/**
 * Where the set-up of a clone puts a Node.js of its own; the installed package has none.
 *
 * @param {string} major folder of `runtimes`
 * @returns {string} path of the program, whether or not it is there
 */
exports.pathOf = function pathOf(major) {
  var system = process.platform === "win32" ? "win" : process.platform;
  var program = process.platform === "win32" ? "node.exe" : "node";
  var name = "node-" + system + "-" + process.arch;
  return path.join(root, "runtimes", major, "node_modules", name, "bin", program);
};

/** The one that development and a clone on an older machine use. */
exports.OWN = "24";
