import * as z from 'zod';

/** What a log says of an error. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly at: readonly string[];
  readonly code?: string;
  /** Of an answer of AWS: how it came, and after how many tries. */
  readonly answered?: { readonly status?: number; readonly requestId?: string; readonly attempts?: number };
  /** Why a transaction was cancelled, part by part; of a schema, what did not fit where. */
  readonly reasons?: readonly string[];
  readonly cause?: ToldError;
}

const FRAMES_MAX = 10;
const REASONS_MAX = 20;
const DEPTH_MAX = 3;

const withheld = 'Withheld: it may quote what was sent.';

/**
 * Says of an error what an engineer needs, and nothing that a customer sent or a table holds.
 *
 * Our own words never hold a customer's data, and are told. Others' may: a parser quotes what it could not read, and a
 * refusal of DynamoDB carries the whole item. So of those nothing is taken over but what is listed here.
 */
export function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { name: typeof error, message: withheld, at: [] };
  const { code, $metadata: answer, CancellationReasons } = error as Error & Partial<OfAws>;
  const reasons = error instanceof z.ZodError ? error.issues.map(placeOf) : CancellationReasons?.map(codeOf);
  return {
    name: error.name,
    message: quotes(error) ? withheld : error.message,
    at: framesOf(error),
    ...(typeof code === 'string' && isWord(code) && { code }),
    ...(answer && {
      answered: {
        ...(answer.httpStatusCode !== undefined && { status: answer.httpStatusCode }),
        ...(answer.requestId !== undefined && { requestId: answer.requestId }),
        ...(answer.attempts !== undefined && { attempts: answer.attempts }),
      },
    }),
    ...(reasons && { reasons: reasons.slice(0, REASONS_MAX) }),
    ...(error.cause instanceof Error && depth < DEPTH_MAX && { cause: toldError(error.cause, depth + 1) }),
  };
}

/** For whoever must fail in its own name: Lambda writes down all that hangs on what it is thrown. */
export function bareError(error: unknown): Error {
  const { name, message } = toldError(error);
  const bare = new Error(message);
  bare.name = name;
  return bare;
}

interface OfAws {
  readonly code: unknown;
  readonly $metadata: { httpStatusCode?: number; requestId?: string; attempts?: number };
  readonly CancellationReasons: readonly { readonly Code?: string }[];
}

/** What AWS says without quoting anything but the names of what was asked. */
const plainOfAws = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ConditionalCheckFailedException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ResourceNotFoundException',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionCanceledException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

function quotes(error: Error): boolean {
  if (error instanceof z.ZodError) return true;
  if ('$fault' in error || '$metadata' in error) return !plainOfAws.has(error.name);
  return (
    error instanceof SyntaxError ||
    error instanceof RangeError ||
    error instanceof URIError ||
    'input' in error
  );
}

/** The first lines of a stack are the message once more. */
function framesOf({ stack = '' }: Error): string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES_MAX).map((line) => line.trim());
}

const codeOf = ({ Code = 'None' }: { readonly Code?: string }): string => (isWord(Code) ? Code : 'Unknown');

/** Where in a form something is wrong: names of fields, which are ours, and no values. */
const placeOf = ({ code, path }: z.core.$ZodIssue): string =>
  `${code} at ${path.map((part) => (isWord(String(part)) ? String(part) : '…')).join('.')}`;

const isWord = (text: string): boolean => /^\w{1,40}$/.test(text);
