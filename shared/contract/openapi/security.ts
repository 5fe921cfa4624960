import type { ZodOpenApiOperationObject, ZodOpenApiSecuritySchemeObject } from 'zod-openapi';
import type { Route } from '../route.ts';
import type { Scope } from '../scope.ts';

/**
 * How a caller proves who they are. The addresses are an example: each bank has an identity provider of its own,
 * and the discovery document of that one has the true ones.
 */
export const securitySchemes: Record<string, ZodOpenApiSecuritySchemeObject> = {
  customer: {
    type: 'oauth2',
    description: 'A customer, signed in by authorization code with PKCE (RFC 7636, S256).',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://identity.bank.example/auth',
        tokenUrl: 'https://identity.bank.example/token',
        refreshUrl: 'https://identity.bank.example/token',
        scopes: {
          session: 'The session of the customer who is signed in.',
          approve: 'Signing approvals, on a device of the customer’s own.',
        },
      },
    },
  },
  network: {
    type: 'oauth2',
    description: 'An ATM network, by client credentials with `private_key_jwt` (RFC 7523).',
    flows: {
      clientCredentials: {
        tokenUrl: 'https://identity.bank.example/token',
        scopes: { terminal: 'Machines of this network, and the customers who stand before them.' },
      },
    },
  },
  staff: {
    type: 'oauth2',
    description:
      'Somebody of the bank, signed in by authorization code with PKCE, whose token says their role and unit.',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://identity.bank.example/auth',
        tokenUrl: 'https://identity.bank.example/token',
        scopes: { assist: 'One customer at a time, with the pass of an assistance.' },
      },
    },
  },
  operators: {
    type: 'oauth2',
    description:
      'A system of the bank’s own people, by client credentials with `private_key_jwt` (RFC 7523).',
    flows: {
      clientCredentials: {
        tokenUrl: 'https://identity.bank.example/token',
        scopes: {
          operations: 'The bank’s own people: claims, and cash of which a machine never reported.',
        },
      },
    },
  },
  marketing: {
    type: 'oauth2',
    description: 'The bank’s marketing tool, by client credentials with `private_key_jwt` (RFC 7523).',
    flows: {
      clientCredentials: {
        tokenUrl: 'https://identity.bank.example/token',
        scopes: { catalogue: 'The catalogue of offers: checked, published, previewed; and no customer.' },
      },
    },
  },
  analysts: {
    type: 'oauth2',
    description:
      'An analyst, signed in by authorization code with PKCE; or a tool of theirs, by client credentials with `private_key_jwt` (RFC 7523).',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://identity.bank.example/auth',
        tokenUrl: 'https://identity.bank.example/token',
        refreshUrl: 'https://identity.bank.example/token',
        scopes: { measures: 'Measures and exports: counts and pseudonyms, and no customer.' },
      },
      clientCredentials: {
        tokenUrl: 'https://identity.bank.example/token',
        scopes: { measures: 'Measures and exports: counts and pseudonyms, and no customer.' },
      },
    },
  },
  discovery: {
    type: 'openIdConnect',
    description: 'The same tokens, for a client that finds its way by OpenID Connect Discovery.',
    openIdConnectUrl: 'https://identity.bank.example/.well-known/openid-configuration',
  },
};

/** Any one of the route's scopes opens it; a route without one is open to all. */
export function securityOf(route: Route): NonNullable<ZodOpenApiOperationObject['security']> {
  return route.scopes.flatMap((scope) => [{ [schemeOf[scope]]: [scope] }, { discovery: [scope] }]);
}

const schemeOf: Record<Scope, 'customer' | 'network' | 'staff' | 'operators' | 'marketing' | 'analysts'> = {
  session: 'customer',
  approve: 'customer',
  terminal: 'network',
  assist: 'staff',
  operations: 'operators',
  catalogue: 'marketing',
  measures: 'analysts',
};
