#!/usr/bin/env node
var runtime = require("./runtime");
require(runtime.isSupported(process.version) ? "./start" : "./older-node");
