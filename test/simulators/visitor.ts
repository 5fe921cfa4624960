export interface Visited {
  readonly url: string;
  /** What the page says has gone wrong (its `role="alert"`). */
  readonly alert?: string;
  readonly form?: Form;
}

interface Form {
  readonly action: string;
  readonly hidden: Record<string, string>;
  /** What can be chosen, where something can. */
  readonly choices: readonly string[];
}

const redirectsMax = 10;

/** A browser without a screen: keeps cookies, follows redirects, and fills a form in. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  /** Goes to an address and on to where it redirects, until there is a page or `until` is reached. */
  async visit(url: string, until: string): Promise<Visited> {
    return this.#go(url, {}, until);
  }

  /** Sends the page's form, with what is hidden in it. */
  async submit(page: Visited, fields: Record<string, string>, until: string): Promise<Visited> {
    const { action = page.url, hidden = {} } = page.form ?? {};
    const body = new URLSearchParams({ ...hidden, ...fields });
    return this.#go(action, { method: 'POST', body }, until);
  }

  async #go(from: string, first: RequestInit, until: string): Promise<Visited> {
    let url = from;
    let request = first;
    for (let redirects = 0; redirects <= redirectsMax; redirects += 1) {
      if (url.startsWith(until)) return { url };
      const response = await fetch(url, {
        ...request,
        redirect: 'manual',
        headers: { cookie: this.#cookie },
      });
      this.#remember(response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (!location) return pageOf(url, await response.text());
      url = new URL(location, url).href;
      request = {};
    }
    throw new Error(`More than ${redirectsMax} redirects.`);
  }

  get #cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** One site only, and not for long: name and value are all that matters here. */
  #remember(setCookies: readonly string[]): void {
    for (const [pair = ''] of setCookies.map((cookie) => cookie.split(';'))) {
      const equals = pair.indexOf('=');
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
  }
}

function pageOf(url: string, html: string): Visited {
  const alert = /role="alert"[^>]*>([^<]*)</.exec(html)?.[1];
  const form = /<form([^>]*)>/.exec(html)?.[1];
  const action = /action="([^"]*)"/.exec(form ?? '')?.[1] ?? url;
  const choices = [...html.matchAll(/<option value="([^"]*)"/g)].map(([, value = '']) => value);
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];

  return {
    url,
    ...(alert && { alert }),
    ...(form !== undefined && {
      form: { action, hidden: Object.fromEntries(hidden.map(([, name, value]) => [name, value])), choices },
    }),
  };
}
