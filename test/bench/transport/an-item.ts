/** About 1 KB, of the shape that a session has: nested, with lists, numbers and short texts. */
export const anItem = () => ({
  pk: 'customer#c-bench',
  sk: 'session',
  version: 0,
  commitId: 'AbCdEfGhIjKl',
  session: {
    sessionId: 's-0123456789abcdef01234567',
    openedAtMs: 1_795_340_000_000,
    preferences: { language: 'it', largeText: false, audio: false, timeZone: 'Europe/Rome' },
    attachments: [
      { channel: 'mobile', device: 'sign-in-0123456789', attachedAtMs: 1_795_340_000_100 },
      {
        channel: 'atm',
        device: 'atm-0042',
        attachedAtMs: 1_795_340_000_200,
        visit: { passHash: 'p'.repeat(43), network: 'staffetta-atm', endsAtMs: 1_795_340_300_200 },
      },
    ],
    transactions: [
      {
        id: 't000004-0123456789abcdef',
        kind: 'cash-withdrawal',
        definitionVersion: 1,
        at: 'approval',
        startedAtMs: 1_795_340_000_300,
        savedAtMs: 1_795_340_000_400,
        expiresAtMs: 1_795_426_400_300,
        holder: { channel: 'mobile', device: 'sign-in-0123456789', sinceMs: 1, leaseEndsAtMs: 2 },
        answers: { amount: { accountId: 'current', amountMinor: 12_000 } },
        drafts: {},
        facts: { balance: 250_000 },
        changes: [],
        money: {},
      },
    ],
  },
  outbox: [{ type: 'StepAnswered', transactionId: 't000004-0123456789abcdef', step: 'amount', atMs: 1 }],
  keys: ['aaaaaaaaaaaa.bbbbbbbb.3', 'cccccccccccc.dddddddd.4'],
  refused: {},
  dueShard: '7',
  dueAtMs: 1_795_419_200_300,
});
