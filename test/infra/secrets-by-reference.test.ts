import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesizeHouse } from '../support/synthesized-house.ts';

const house = synthesizeHouse();
const templates = [house.stateful, house.measures, house.pages, house.stateless];
const Variables = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });
const functions = house.stateless.all('AWS::Lambda::Function', Variables);
const variables = functions.flatMap(({ id, properties }) =>
  Object.entries(properties.Environment.Variables).map(([name, value]) => ({ id, name, value })),
);

describe('a secret in the templates', () => {
  it('is made in the cloud, and never written down', () => {
    const Secret = z.looseObject({ GenerateSecretString: z.unknown(), SecretString: z.unknown().optional() });
    const secrets = templates.flatMap((template) => template.all('AWS::SecretsManager::Secret', Secret));

    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.filter(({ properties }) => properties.SecretString !== undefined)).toEqual([]);
    expect(secrets.filter(({ properties }) => properties.GenerateSecretString === undefined)).toEqual([]);
  });

  it('reaches a function as its name alone: a reference to what stands elsewhere', () => {
    const named = variables.filter(({ name }) => /SECRET|_KEY$|PASSWORD|TOKEN|CREDENTIAL/.test(name));

    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ value }) => !isReference(value))).toEqual([]);
  });

  it('is resolved by nobody while it is deployed', () => {
    const resolved = everyText().filter(({ text }) => text.includes('{{resolve:'));

    expect(resolved).toEqual([]);
  });

  it('stands under no property that is meant for one', () => {
    const meant = everyText().filter(({ path }) =>
      /(password|secretString|accessToken|apiKey|privateKey)$/i.test(path),
    );

    expect(meant).toEqual([]);
  });

  it('is no text of any property, by the look of it', () => {
    const texts = everyText().filter(({ path, text }) => !isOfCode(path) && looksLikeASecret(text));

    expect(texts).toEqual([]);
  });

  it('would be seen by the look of it', () => {
    const drawn = [
      '9f2c4e61b07d8a35c1e9f4d27b6083ae',
      'Zq8vT1xKp0LrWc5Yb7NdHg3sJf6MuAe2',
      'AKIAIOSFODNN7EXAMPLE',
    ];

    expect(drawn.filter((text) => !looksLikeASecret(text))).toEqual([]);
    expect(
      ['PAY_PER_REQUEST', 'staffetta-dev-take-over', 'AWSManagedRulesCommonRuleSet'].filter(looksLikeASecret),
    ).toEqual([]);
  });
});

const isReference = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['Ref', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::Join'].some((intrinsic) => intrinsic in value);

/** Where code lies is known by its hash, and a view is its SQL in Base64. */
const isOfCode = (path: string): boolean =>
  /\.(S3Key|S3ObjectKey|SourceObjectKeys|ViewOriginalText)(\.|$)|ImportValue|Fn::GetAtt|\.Ref$/.test(path);

/** Long, of many different letters, without a word in it: drawn by lot. */
function looksLikeASecret(text: string): boolean {
  if (/-----BEGIN|^(AKIA|ASIA)[0-9A-Z]{16}$|^eyJ[\w-]+\.eyJ/.test(text)) return true;
  return (text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).some(
    (run) => /\d/.test(run) && digitsOf(run) >= 4 && !/[a-z]{7,}/.test(run),
  );
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

function everyText(): { readonly path: string; readonly text: string }[] {
  return templates.flatMap((template) =>
    template.everything().flatMap(({ id, properties }) => textsIn(properties, id)),
  );
}

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
}
