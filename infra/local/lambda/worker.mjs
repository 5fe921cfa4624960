import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// A thread begins here, in plain JavaScript: what strips types would have to be loaded first. A hundred functions start
// with much the same, and each starts again and again: what was compiled once is kept, for the next thread and the next
// start.
enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'build', 'compiled'));
await import('./runtime.ts');
flushCompileCache();
