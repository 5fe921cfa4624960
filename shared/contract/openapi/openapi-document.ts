import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Allowance } from '../../pace/allowance.ts';
import { limits } from '../../session/limits.ts';
import { Problem, statusOf, titleOf } from '../problem.ts';
import { defaultRateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import { gatewayMessage, gatewayResponses } from './gateway-responses.ts';
import { parameters, responseHeaders } from './headers.ts';
import { operation } from './operation.ts';
import { refusalExamplesOf } from './refusal-responses.ts';
import { securitySchemes } from './security.ts';
import { tagOf, tags } from './tags.ts';
import { withoutNoise } from './without-noise.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/**
 * The contract as an OpenAPI 3.1 document, for machines and for people.
 *
 * It is made from the same data that is deployed, and from the same schemas that check each request, so it
 * cannot say anything else than what is done.
 */
export function openapiDocument(routes: readonly Route[], version: string): OpenApiDocument {
  const used = new Set(routes.map((route) => tagOf(route).name));

  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Staffetta',
        version,
        summary: 'One banking session behind every channel.',
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'Where this document was found.' }],
      tags: tags.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description })),
      paths: paths(routes),
      components: {
        schemas: { Problem, GatewayMessage: gatewayMessage },
        parameters,
        headers: responseHeaders,
        responses: gatewayResponses,
        examples: refusalExamplesOf(routes),
        securitySchemes,
      },
    },
    { override: withoutNoise },
  );
}

/** Each limit by the name that a refusal gives. */
function inWords(limits: Readonly<Record<string, Allowance>>): string {
  return Object.entries(limits)
    .map(([name, { atOnce, everyMs }]) => `\`${name}\` ${atOnce}, then one each ${everyMs / 1_000} s`)
    .join('; ');
}

function paths(routes: readonly Route[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return paths;
}

const description = `A customer begins a transaction on one channel and finishes it on another: Staffetta keeps the one session
behind all of them.

**Reading and changing.** Every answer about the session carries its version as an \`ETag\`. Every change names
the version it saw (\`If-Match\`) and carries an \`Idempotency-Key\`. Of two channels that change the same version
exactly one wins; the other is told so (${statusOf['session-changed']} \`session-changed\`), reads, and goes on from the new state.

**Trying again.** A change may be sent again with the same \`Idempotency-Key\`, at any time: it takes effect at most
once. One of the customer's last ${limits.keysRememberedMax} changes is answered alike; an older one is told that the session has changed. A
change that was refused never takes effect later; a new attempt takes a new key.

**Machines.** What a machine has already done is a fact, not a wish: it carries an \`Idempotency-Key\` alone,
and is never refused for being late.

**How often.** So many at once, and after that one more each time; each far more than anybody needs by hand:
${inWords(defaultRateLimits)}.
Beyond it a request is refused (${statusOf['too-many-requests']} \`too-many-requests\`): it was not decided, so after \`Retry-After\` send it again as
it is, with the same key. The repeat of a change that was taken costs nothing. What money did is never refused so, and
nor is, by what a customer changes elsewhere, what protects them: signing a channel out, removing a device, sending
somebody of the bank away, erasing everything.

**Refusals.** An expected "no" is an RFC 9457 problem with a closed \`code\`. Codes may be added, so treat one that
you do not know by its status. For example: \`transaction-held\` (${statusOf['transaction-held']}), "${titleOf['transaction-held']}"

**Money** is always in integer minor units with a currency: 12000 EUR is 120.00 euro.`;
