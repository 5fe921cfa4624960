import { MalformedMessage } from './malformed-message.ts';

/** What the four digits of a message type indicator say (ISO 8583, "message type identifier"). */
export interface Mti {
  readonly version: '1987' | '1993';
  readonly class: keyof typeof CLASSES;
  readonly function: keyof typeof FUNCTIONS;
  readonly origin: 'acquirer' | 'issuer' | 'other';
  /** Sent again because no answer came. */
  readonly repeat: boolean;
}

/** Reads a message type indicator. Throws `MalformedMessage` at 'mti' for a code that is not in the tables below. */
export function parseMti(mti: string): Mti {
  if (!/^[0-9]{4}$/.test(mti)) throw new MalformedMessage('mti', 'It is not four digits.');
  const version = nameOf(VERSIONS, mti.charAt(0), 'Its version is neither 1987 nor 1993.');
  const origin = Number(mti.charAt(3));
  if (origin > 5) throw new MalformedMessage('mti', 'Its origin is unknown.');
  return {
    version,
    class: nameOf(CLASSES, mti.charAt(1), 'Its class is unknown.'),
    function: nameOf(FUNCTIONS, mti.charAt(2), 'Its function is unknown.'),
    origin: ORIGINS[origin >> 1] ?? 'other',
    repeat: origin % 2 === 1,
  };
}

export const formatMti = (mti: Mti): string =>
  `${VERSIONS[mti.version]}${CLASSES[mti.class]}${FUNCTIONS[mti.function]}${ORIGINS.indexOf(mti.origin) * 2 + (mti.repeat ? 1 : 0)}`;

/**
 * The type of the answer: a request is answered by its response, an advice by its advice response. A repeat is
 * answered as its original is. Throws `MalformedMessage` for a type that has no answer.
 */
export function answerTo(mti: string): string {
  const asked = parseMti(mti);
  const answered = ANSWERS[asked.function];
  if (!answered) throw new MalformedMessage('mti', 'Nothing answers a message of this function.');
  return formatMti({ ...asked, function: answered, repeat: false });
}

/** A message type in words: of those that are spoken here by name, of others by their parts. */
export function nameOfMti(mti: string): string {
  const spoken = MESSAGE_TYPES[mti];
  if (spoken) return spoken;
  const parts = parseMti(mti);
  return `${parts.class} ${parts.function}${parts.repeat ? ', repeat' : ''}`;
}

/** The message types that ATM networks exchange with us. */
export const MESSAGE_TYPES: Readonly<Record<string, string>> = {
  '0100': 'authorization request',
  '0110': 'authorization response',
  '0200': 'financial request',
  '0210': 'financial response',
  '0220': 'financial advice',
  '0230': 'financial advice response',
  '0400': 'reversal request',
  '0401': 'reversal request, repeat',
  '0410': 'reversal response',
  '0420': 'reversal advice',
  '0421': 'reversal advice, repeat',
  '0430': 'reversal advice response',
  '0800': 'network management request',
  '0810': 'network management response',
  '1100': 'authorization request',
  '1110': 'authorization response',
  '1200': 'financial request',
  '1210': 'financial response',
  '1220': 'financial advice',
  '1230': 'financial advice response',
  '1420': 'reversal advice',
  '1421': 'reversal advice, repeat',
  '1430': 'reversal advice response',
  '1804': 'network management request',
  '1814': 'network management response',
};

const VERSIONS = { '1987': '0', '1993': '1' } as const;

const CLASSES = {
  authorization: '1',
  financial: '2',
  'file action': '3',
  reversal: '4',
  reconciliation: '5',
  administrative: '6',
  'fee collection': '7',
  'network management': '8',
} as const;

const FUNCTIONS = {
  request: '0',
  response: '1',
  advice: '2',
  'advice response': '3',
  notification: '4',
} as const;

const ORIGINS: readonly Mti['origin'][] = ['acquirer', 'issuer', 'other'];

const ANSWERS: Partial<Record<Mti['function'], Mti['function']>> = {
  request: 'response',
  advice: 'advice response',
};

function nameOf<Name extends string>(codes: Record<Name, string>, digit: string, otherwise: string): Name {
  for (const name in codes) if (codes[name] === digit) return name;
  throw new MalformedMessage('mti', otherwise);
}
