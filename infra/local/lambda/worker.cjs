const { enableCompileCache, flushCompileCache } = require('node:module');
const { join } = require('node:path');
const { workerData } = require('node:worker_threads');

// A thread begins here, in plain JavaScript: what strips types would have to be loaded first. A hundred functions start
// with much the same, and each starts again and again: what was compiled once is kept, for the next thread and the next
// start.
enableCompileCache(join(__dirname, '..', '..', '..', 'build', 'compiled'));
require(workerData.runtime).run().then(flushCompileCache);
