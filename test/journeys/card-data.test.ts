import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { enrolDeviceRoute } from '../../shared/contract/session-routes.ts';
import { exchangeSwitchMessageRoute } from '../../shared/contract/switch-routes.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../shared/iso8583/iso1987.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { dial } from '../bridge/support/switch-client.ts';
import { newDeviceKey, signWith } from '../simulators/device-key.ts';
import { Phone } from '../simulators/phone.ts';
import {
  chipOf,
  PIN_BLOCK,
  PIN_CONTROL,
  TEST_PANS,
  tracesIn,
  track1Of,
  track2Of,
  track3Of,
  writingsOf,
} from '../support/card-data.ts';
import { castOf } from '../support/casts.ts';
import { withNothingOpen } from './story/stage.ts';
import { everythingWritten, type Written } from './support/everything-written.ts';
import { knock } from './support/knock.ts';
import { problemIn } from './support/published-contract.ts';
import { type Callers, callersFor, rightRequest } from './support/right-request.ts';
import { stage, system } from './support/stage-of-the-test.ts';
import { tokenOfTheNetwork } from './support/token.ts';
import { withInsteadOfEach } from './support/with-instead.ts';

const { bruno } = castOf(import.meta.filename);

/** Everything that was answered, whatever it was. */
const answers: Uint8Array[] = [];
const kept = async (answer: Response): Promise<Response> => {
  answers.push(await answer.clone().bytes());
  return answer;
};

let callers: Callers;

beforeAll(async () => {
  const phone = await Phone.open(stage, bruno);
  await withNothingOpen(phone);
  await phone.prefer({ largeText: true });
  callers = await callersFor(bruno, bruno.card);
});

describe('the number of a card, in a request of JSON', () => {
  const doors = routes.filter((route) => !('bytes' in route));
  const nth = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

  it.each(doors.map((route, index) => ({ ...route, index })))(
    'is refused wherever it stands: $method $path',
    async ({ index, ...route }) => {
      const right = await rightRequest(route, callers);
      const pan = nth(TEST_PANS, index);

      for (const text of new Set([pan, nth(writingsOf(pan), index)])) {
        for (const { at, request } of withInsteadOfEach(right, text)) {
          const answer = await kept(await knock(system.url, route, request));
          const { code } = await problemIn(answer, route);
          expect(`${at}: ${code}`).toBe(`${at}: card-number-sent`);
        }
      }
    },
  );

  it('is refused as the name of a device, although that is signed', async () => {
    const right = await rightRequest(enrolDeviceRoute, callers);
    const name = { deviceName: TEST_PANS[0] };
    const enrolment = await signWith(await newDeviceKey(), 'staffetta-enrolment+jwt', name);

    const body = JSON.stringify({ enrolment });
    const answer = await kept(await knock(system.url, enrolDeviceRoute, { ...right, body }));

    expect(await problemIn(answer, enrolDeviceRoute)).toMatchObject({ code: 'card-number-sent' });
  });

  it.each(routes)('is not kept from headers that nobody asked for: $method $path', async (route) => {
    const { headers, ...right } = await rightRequest(route, callers);
    const [pan] = TEST_PANS;
    const unasked = {
      traceparent: `00-0af7651916cd43dd8448eb211c80319c-${pan}-01`,
      'user-agent': pan,
      'x-request-id': pan,
      referer: `https://example.com/?card=${pan}`,
      cookie: `card=${pan}`,
      'if-none-match': `"${pan}"`,
    };

    const answer = await knock(system.url, route, { ...right, headers: { ...headers, ...unasked } });

    await kept(answer);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('card data, in a network’s messages', () => {
  let stan = Date.now() % 900_000;

  /** A message of the network of this machine, with all that is on a card. */
  const carrying = (pan: string, mti = '0200', more: Message['fields'] = {}): Message => {
    stan += 1;
    const utc = digits(Date.now());
    const local = digits(Date.now() + 3_600_000);
    return {
      mti,
      fields: {
        2: pan,
        3: '010000',
        4: '000000002000',
        7: utc.slice(4, 14),
        11: String(stan).padStart(6, '0'),
        12: local.slice(8, 14),
        13: local.slice(4, 8),
        14: '2912',
        32: '12345',
        34: pan,
        35: track2Of(pan),
        36: track3Of(pan),
        41: 'atm-0042',
        43: `CARD ${pan}`.padEnd(40),
        45: track1Of(pan),
        49: '978',
        52: PIN_BLOCK,
        53: PIN_CONTROL,
        55: chipOf(pan),
        60: writingsOf(pan)[1] ?? '',
        61: writingsOf(pan)[2] ?? '',
        62: Buffer.from(pan).toString('hex'),
        63: track2Of(pan),
        120: track1Of(pan),
        127: `${pan} ${pan}`,
        ...more,
      },
    };
  };

  const reversalOf = ({ fields }: Message): Message => {
    const { 2: pan = '', 7: sentAt, 11: trace } = fields;
    const original = `0200${trace}${sentAt}${'12345'.padStart(11, '0')}${'0'.repeat(11)}`;
    return carrying(pan, '0420', { 90: original });
  };

  /** Everything that a network may say with a card in its hand. */
  const said = TEST_PANS.flatMap((pan) => {
    const asked = carrying(pan);
    return [
      asked,
      asked,
      reversalOf(asked),
      carrying(pan, '0100', { 3: '310000' }),
      carrying(pan, '0220'),
      carrying(pan, '0200', { 48: pan }),
      carrying(pan, '0200', { 3: '990000' }),
      carrying(pan, '0320'),
    ];
  });

  it('are not in what the door answers, to bytes', async () => {
    const authorization = `Bearer ${await tokenOfTheNetwork()}`;
    for (const message of said) {
      const whole = encode(message, iso1987Ascii);
      for (const body of [whole, whole.slice(0, -5), whole.slice(20)]) {
        const headers = { authorization, 'content-type': 'application/octet-stream' };
        await kept(await fetch(`${system.url}/switch/messages`, { method: 'POST', headers, body }));
      }
    }
  });

  it('are not in what the door answers, to hexadecimal', async () => {
    const authorization = `Bearer ${await tokenOfTheNetwork()}`;
    for (const message of said) {
      const body = Buffer.from(encode(message, iso1987Ascii)).toString('hex');
      for (const text of [body, `${body}${Buffer.from(TEST_PANS[0]).toString('hex')}`, `${TEST_PANS[0]}x`]) {
        const headers = { authorization, 'content-type': 'text/plain' };
        await kept(await knock(system.url, exchangeSwitchMessageRoute, { headers, body: text }));
      }
    }
  });

  it('are not in what the bridge answers', async () => {
    const line = await dial(system.bridgePort);
    for (const message of said) {
      if (message.mti !== '0320') answers.push(encode(await line.ask(message), iso1987Ascii));
    }
    line.hangUp();

    const other = await dial(system.bridgePort);
    other.socket.write(Buffer.concat([Buffer.from([0, 16]), Buffer.from(TEST_PANS[0])]));
    other.hangUp();
  });
});

describe('after all of that', () => {
  let written: Written[] = [];

  beforeAll(async () => {
    written = await everythingWritten();
  });

  it('no answer holds card data', () => {
    expect(answers.length).toBeGreaterThan(500);
    expect(tracesIn(Buffer.concat(answers))).toEqual([]);
  });

  it('no table, no queue, no event, no store and no log holds any', () => {
    const found = written.flatMap(({ file, bytes }) => tracesIn(bytes).map((trace) => `${file}: ${trace}`));

    expect(found).toEqual([]);
  });

  it.each([
    ['the tables', /^dynamodb\.sqlite/, `customer#${bruno.customerId}`],
    ['events and queues', /^cloud\.sqlite/, 'relay'],
    ['the logs of functions', /^logs\/.*exchange-switch-message/i, 'message-malformed'],
    ['the log of the bridge', /^logs\/bridge\.log/, 'atm-0042'],
    ['the store of the bridge', /^bridge\/bridge\.sqlite/, 'SQLite'],
    ['sign-ins', /^identity\/identity\.sqlite/, bruno.customerId],
  ])('%s were searched', (_, files, holds) => {
    const found = written.filter(({ file }) => files.test(file));

    expect(found.some(({ bytes }) => bytes.includes(holds))).toBe(true);
  });
});

/** YYYYMMDDhhmmss, in UTC. */
function digits(atMs: number): string {
  return new Date(atMs)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14);
}
