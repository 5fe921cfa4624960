import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadFrame, type FrameForm, framed, framesIn } from '../../bridge/frame.ts';

const FORMS: readonly FrameForm[] = [
  { length: 'binary-2', inclusive: false },
  { length: 'binary-2', inclusive: true },
  { length: 'ascii-4', inclusive: false },
  { length: 'ascii-4', inclusive: true },
];

const heardFrom = async (chunks: readonly Uint8Array[], form: FrameForm): Promise<string[]> => {
  const heard: string[] = [];
  for await (const message of framesIn(streamOf(chunks), form))
    heard.push(Buffer.from(message).toString('hex'));
  return heard;
};

async function* streamOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

describe.each(FORMS)('frames with a length in $length, inclusive: $inclusive', (form) => {
  it('come out as they went in, however the network splits and joins them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 2_048 }), { maxLength: 6 }),
        fc.array(fc.nat({ max: 4_000 }), { maxLength: 12 }),
        async (messages, cuts) => {
          const stream = Buffer.concat(messages.map((message) => framed(message, form)));
          const places = [
            0,
            ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b),
            stream.length,
          ];
          const chunks = places.slice(1).map((end, index) => stream.subarray(places[index], end));

          expect(await heardFrom(chunks, form)).toEqual(
            messages.map((each) => Buffer.from(each).toString('hex')),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be empty, to keep a line alive', async () => {
    const chunks = [framed(Buffer.alloc(0), form), framed(Buffer.from('0800'), form)];

    expect(await heardFrom(chunks, form)).toEqual([Buffer.from('0800').toString('hex')]);
  });

  it('are refused when the stream ends inside one', async () => {
    await expect(heardFrom([framed(Buffer.from('0800'), form).subarray(0, -1)], form)).rejects.toThrow(
      BadFrame,
    );
  });

  it('are refused over 2,048 bytes, before the bytes come', async () => {
    const header = framed(Buffer.alloc(2_049), form).subarray(0, form.length === 'binary-2' ? 2 : 4);

    await expect(heardFrom([header], form)).rejects.toThrow('A message is over 2048 bytes.');
  });
});

it.each([
  ['letters for digits', Buffer.from('GET / HTTP/1.1'), FORMS[2], 'A length is not four digits.'],
  ['a length below its own size', Buffer.from('0003'), FORMS[3], 'A length is less than its own size.'],
  [
    'a binary length below its own size',
    Buffer.from([0, 1]),
    FORMS[1],
    'A length is less than its own size.',
  ],
] as const)('refuses %s, and does not say what stood there', async (_, bytes, form = FORMS[0], reason) => {
  await expect(heardFrom([bytes], form as FrameForm)).rejects.toThrow(reason);
});
