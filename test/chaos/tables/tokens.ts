/** An expression of DynamoDB, read one token after the other. */
export interface Tokens {
  /** The next token, without taking it; empty at the end. */
  readonly next: string;
  take(): string;
  /** Takes the next token if it is this one, a word in whatever case. */
  takes(token: string): boolean;
  expect(token: string): void;
}

const TOKEN = /\s*(<=|>=|<>|[=<>(),.+\-[\]]|[#:]?[A-Za-z_0-9]+)/y;

export function tokensOf(expression: string): Tokens {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(expression)?.[1];
    if (token === undefined)
      throw new Error(`The tables in memory cannot read "${expression}" from ${from}.`);
    tokens.push(token);
  }
  let at = 0;
  const takes = (token: string): boolean => {
    if ((tokens[at] ?? '').toUpperCase() !== token.toUpperCase()) return false;
    at += 1;
    return true;
  };
  return {
    get next() {
      return tokens[at] ?? '';
    },
    take() {
      const token = tokens[at] ?? '';
      at += 1;
      return token;
    },
    takes,
    expect(token) {
      if (takes(token)) return;
      throw new Error(`The tables in memory expected "${token}", not "${tokens[at]}", in "${expression}".`);
    },
  };
}
