/** Started by a Node.js that is too old: hands over to the one that a clone brought, or says what is needed. */
var spawn = require("child_process").spawn;
var fs = require("fs");
var runtime = require("./runtime");

var own = runtime.pathOf(runtime.OWN);

if (fs.existsSync(own)) handOver();
else refuse();

function handOver() {
  var child = spawn(own, process.argv.slice(1), { stdio: "inherit" });
  // A terminal sends Ctrl+C to both; the one that works decides when both end.
  process.on("SIGINT", function wait() {});
  ["SIGTERM", "SIGHUP"].forEach(function forward(signal) {
    process.on(signal, function send() {
      child.kill(signal);
    });
  });
  child.on("error", refuse);
  child.on("exit", function end(code, signal) {
    if (signal) process.removeAllListeners(signal).kill(process.pid, signal);
    else process.exit(code);
  });
}

function refuse() {
  var here = process.version;
  var least = runtime.oldest;
  console.error(
    [
      "Kualik үшін Node.js " + least + " немесе одан кейінгі нұсқасы керек, мұнда " + here + ".",
      "Жүктеу: https://nodejs.org (LTS). Содан кейін команданы қайталаңыз.",
      "",
      "Для Kualik нужен Node.js " + least + " или новее, здесь " + here + ".",
      "Скачать: https://nodejs.org (LTS). Затем повторите команду.",
      "",
      "Kualik needs Node.js " + least + " or later; this is " + here + ".",
      "Get it from https://nodejs.org (LTS), then run the command again.",
    ].join("\n"),
  );
  process.exit(1);
}
