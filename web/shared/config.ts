/** What differs from one deployment of these pages to the next. */
export interface Config {
  readonly apiUrl: string;
  readonly issuer: string;
  /** The OAuth client of each page that people sign in on. */
  readonly clients: Readonly<Record<'web' | 'mobile' | 'analyst' | 'branch' | 'contact-centre', string>>;
  /** Where the system is tried out on somebody's own machine, and nowhere else. */
  readonly local?: { readonly customers: readonly TriedCustomer[]; readonly staff: readonly TriedStaff[] };
}

/** Whom a visitor can be, and what they have with them. */
export interface TriedCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly passcode: string;
  readonly cardToken?: string;
}

/** Somebody of the bank whom a visitor can be. */
export interface TriedStaff {
  readonly staffId: string;
  readonly name: string;
  readonly passcode: string;
  readonly role: string;
  readonly unit: string;
}

/** Reads it from beside the page, where whoever serves the pages has put it. */
export async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`There is no config.json here: ${response.status}.`);
  return (await response.json()) as Config;
}
