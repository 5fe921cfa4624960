import type { Staffetta } from '../../client/staffetta.ts';

/** Of one answer: the data, or the refusal. */
export interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

const SESSION_CHANGED = 412;
/** Somebody else may move the session while a customer stands here; they do not go on for ever. */
const TRIES_MAX = 4;

/** The session as one visit last saw it: what it changes, it changes on that version, and looks again where it saw too little. */
export function sessionOfVisit(bank: Staffetta, first: string | null) {
  let seen = first ?? '"0"';
  const noted = <Data>(result: Result<Data>): Result<Data> => {
    seen = result.response.headers.get('etag') ?? seen;
    return result;
  };
  const look = async () => noted(await bank.GET('/session'));

  async function change<Data>(ask: (ifMatch: string) => Promise<Result<Data>>): Promise<Result<Data>> {
    for (let tries = 1; ; tries += 1) {
      const result = noted(await ask(seen));
      if (result.response.status !== SESSION_CHANGED || tries === TRIES_MAX) return result;
      await look();
    }
  }

  return {
    seen: () => seen,
    look,
    change,
    takeOver: (transactionId: string) =>
      change((ifMatch) =>
        bank.POST('/session/transactions/{transactionId}/take-over', {
          params: { path: { transactionId }, header: { 'If-Match': ifMatch } },
        }),
      ),
  };
}

export type SessionOfVisit = ReturnType<typeof sessionOfVisit>;
