/** A route key of an HTTP API: `POST /terminals/{terminalId}/visits`, `ANY /{proxy+}`, `$default`. */
export interface Route<Target> {
  readonly routeKey: string;
  readonly target: Target;
}

export interface Match<Target> {
  readonly routeKey: string;
  readonly target: Target;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

/**
 * Finds the most specific route of a request, as API Gateway does: a full path before a greedy one before
 * `$default`, a literal segment before a variable one, a method before `ANY`.
 */
export function createRouteTable<Target>(routes: readonly Route<Target>[]) {
  const compiled = routes.map(compile).sort((one, other) => compare(one.rank, other.rank));
  return (method: string, path: string): Match<Target> | undefined => {
    for (const { route, methodOf, pattern } of compiled) {
      if (methodOf !== 'ANY' && methodOf !== method) continue;
      const found = pattern.exec(path);
      if (!found) continue;
      const parameters = Object.entries(found.groups ?? {}).map(([name, text]) => [
        unsafe(name),
        decoded(text),
      ]);
      return {
        routeKey: route.routeKey,
        target: route.target,
        pathParameters: parameters.length > 0 ? Object.fromEntries(parameters) : undefined,
      };
    }
    return undefined;
  };
}

/** Percent-decoded; text that is no valid encoding stays as it came. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function compile<Target>(route: Route<Target>) {
  if (route.routeKey === '$default') {
    return { route, methodOf: 'ANY', pattern: /^/, rank: '9' };
  }
  const [methodOf = '', path = ''] = route.routeKey.split(' ');
  const segments = path.split('/').slice(1);
  const source = segments.map((segment) => {
    const variable = segment.match(/^\{([^}+]+)(\+?)\}$/);
    if (!variable?.[1]) return `/${segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    return `/(?<${safe(variable[1])}>${variable[2] ? '.+' : '[^/]+'})`;
  });
  const specificity = segments.map((segment) =>
    segment.endsWith('+}') ? '2' : segment.startsWith('{') ? '1' : '0',
  );
  return {
    route,
    methodOf,
    pattern: new RegExp(`^${source.join('')}$`),
    rank: `${path.includes('+}') ? 1 : 0}${specificity.join('')}${methodOf === 'ANY' ? '1' : '0'}`,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A group's name allows fewer characters than a path variable's. */
function safe(name: string): string {
  return [...name]
    .map((character) => (/\w/.test(character) ? character : `$${character.charCodeAt(0)}$`))
    .join('');
}

function unsafe(name: string): string {
  return name.replace(/\$(\d+)\$/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}
