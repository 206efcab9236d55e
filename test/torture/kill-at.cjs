/**
 * Loaded into the program before it starts (`node --require`): counts what the run does to the disk and
 * to the register, and either writes that down or ends the run at one of these moments.
 */
const fs = require("node:fs");
const Module = require("node:module");
const { isMainThread } = require("node:worker_threads");

const { KUALIK_TORTURE_MOMENTS: list, KUALIK_TORTURE_KILL_AT: killAt } = process.env;
const { writeFileSync } = fs;
const forever = new Int32Array(new SharedArrayBuffer(4));
let count = 0;

function moment(name) {
  if (list) writeFileSync(list, `${name}\n`, { flag: "a" });
  if (killAt !== undefined && count === Number(killAt)) {
    process.kill(process.pid, "SIGKILL");
    Atomics.wait(forever, 0, 0);
  }
  count += 1;
}

/** Tells of each call, before and after it. */
function telling(name, call) {
  return function told(...args) {
    moment(`before ${name}`);
    const result = call.apply(this, args);
    moment(`after ${name}`);
    return result;
  };
}

if (isMainThread) {
  for (const name of [
    "renameSync",
    "linkSync",
    "mkdirSync",
    "rmSync",
    "fsyncSync",
    "writeFileSync",
  ]) {
    fs[name] = telling(
      /^(?:rename|link)/.test(name) ? "rename" : name.replace("Sync", ""),
      fs[name],
    );
  }
  Module.syncBuiltinESMExports();
  const load = Module._load;
  let isPatched = false;
  Module._load = function loading(request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    if (request !== "better-sqlite3" || isPatched) return loaded;
    isPatched = true;
    const { prepare, close } = loaded.prototype;
    loaded.prototype.prepare = function preparing(text) {
      const statement = prepare.call(this, text);
      const word = /^(?:commit|begin immediate)$/i.exec(text)?.[0];
      if (word) statement.run = telling(word.toLowerCase(), statement.run);
      return statement;
    };
    loaded.prototype.close = telling("close", close);
    return loaded;
  };
  process.on("exit", () => moment("exit"));
}
