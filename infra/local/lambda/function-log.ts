import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import type { LambdaError } from './lambda-function.ts';

/** Where a function's words go, in place of CloudWatch Logs. */
export interface FunctionLog {
  readonly file: string;
  write(chunk: Buffer | string): void;
  failure(requestId: string, error: LambdaError): void;
}

/** A log that grows beyond this is put aside as `.1`, and the one before it is forgotten. */
const LOG_MAX_BYTES = 5_000_000;

export function openFunctionLog(file: string, onFailure: (error: LambdaError) => void): FunctionLog {
  let bytes = existsSync(file) ? statSync(file).size : 0;
  const write = (chunk: Buffer | string) => {
    if (bytes > LOG_MAX_BYTES) {
      renameSync(file, `${file}.1`);
      bytes = 0;
    }
    appendFileSync(file, chunk);
    bytes += Buffer.byteLength(chunk);
  };
  return {
    file,
    write,
    failure: (requestId, error) => {
      const { trace, ...words } = error;
      write(
        `${new Date().toISOString()}\t${requestId}\tERROR\t${JSON.stringify({ ...words, stack: trace })}\n`,
      );
      onFailure(error);
    },
  };
}
