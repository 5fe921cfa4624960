import { describe, expect, it } from 'vitest';
import { boot, identify } from '../../../infra/local/resources/boot.ts';
import type { World } from '../../../infra/local/resources/world.ts';
import { Sentence } from '../../../infra/local/sentence.ts';
import { deploy } from '../../../infra/local/template/deployment.ts';

const place = { account: '000000000000', region: 'eu-south-1', apiUrl: '', cloudUrl: '', engineUrl: '' };

/** Boots one resource alone, with as much of a world as it needs; answers the patterns that were taken. */
async function patternsOf(Type: string, Properties: Record<string, unknown>): Promise<unknown[]> {
  const template = { Resources: { it: { Type, Properties } } };
  const stack = { name: 'one', region: place.region, template, folder: '' };
  const taken: unknown[] = [];
  const take = ({ pattern }: { pattern: unknown }) => void taken.push(pattern);
  const world = {
    place,
    deployment: deploy([stack], place, (resource) => identify(resource, place)),
    buses: { addRule: take },
    archives: { add: take },
    functions: new Map([['listener', {}]]),
    toStart: [],
  };
  await boot(world as unknown as World);
  return taken;
}

const filtered = (pattern: object) =>
  patternsOf('AWS::Lambda::EventSourceMapping', {
    EventSourceArn: 'arn:aws:dynamodb:eu-south-1:000000000000:table/sessions/stream/1',
    FunctionName: 'listener',
    FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
  });

describe('a template', () => {
  it('has patterns that EventBridge takes, or none', async () => {
    const EventPattern = { source: ['staffetta'] };

    expect(await patternsOf('AWS::Events::Rule', { EventPattern })).toEqual([EventPattern]);
    expect(await patternsOf('AWS::Events::Archive', { SourceArn: 'bus', EventPattern })).toEqual([
      EventPattern,
    ]);
    expect(await patternsOf('AWS::Events::Archive', { SourceArn: 'bus' })).toEqual([{}]);
    await expect(filtered({ eventName: ['INSERT'] })).resolves.toEqual([]);
  });

  const EventPattern = { source: 'staffetta' };
  it.each([
    ['a rule', () => patternsOf('AWS::Events::Rule', { EventPattern })],
    ['an archive', () => patternsOf('AWS::Events::Archive', { SourceArn: 'bus', EventPattern })],
    ['the filter of a function', () => filtered({ eventName: 'INSERT' })],
  ])('with a leaf that is no list is refused before anything runs: of %s', async (_words, booting) => {
    const refused = booting();

    await expect(refused).rejects.toBeInstanceOf(Sentence);
    await expect(refused).rejects.toThrow('must be an object or a list');
  });
});
