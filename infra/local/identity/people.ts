import { type Customer, seededCustomers } from './customers.ts';
import { samePasscode } from './passcode.ts';
import { type SignInClient, signInClientOf } from './sign-in-clients.ts';
import { type StaffMember, seededStaff } from './staff.ts';

/** Whoever can sign in: a customer, or one of the bank's staff. */
export interface Person {
  /** `sub` in tokens. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** What a token says of them besides. */
  readonly claims: Readonly<Record<string, string>>;
}

export interface People {
  byId(id: string): Person | undefined;
  /** Who may sign in at a client: its own people and nobody else. */
  at(clientId: string): readonly Person[];
  /** The person at that client whose passcode this is, or nobody; which of the three was wrong is not told. */
  signingIn(clientId: string, id: string, passcode: string): Person | undefined;
}

/** The people of the seeds: customers sign in at customers' clients, and staff at those of their role. */
export function seededPeople(folder?: string): People {
  const customers = seededCustomers(folder);
  const staff = seededStaff(folder);
  const passcodes = new Map<string, string>([
    ...customers.map(({ customerId, passcode }) => [customerId, passcode] as const),
    ...staff.map(({ staffId, passcode }) => [staffId, passcode] as const),
  ]);
  const at = (clientId: string) => {
    const client = signInClientOf(clientId);
    return client ? peopleOf(client, customers, staff) : [];
  };

  return {
    byId: (id) => [...customers.map(customerAs), ...staff.map(staffAs)].find((person) => person.id === id),
    at,
    signingIn(clientId, id, passcode) {
      const person = at(clientId).find((each) => each.id === id);
      return person && samePasscode(passcodes.get(id) ?? '', passcode) ? person : undefined;
    },
  };
}

function peopleOf(
  { people }: SignInClient,
  customers: readonly Customer[],
  staff: readonly StaffMember[],
): readonly Person[] {
  if (people === 'customers') return customers.map(customerAs);
  return staff.filter(({ role }) => people.includes(role)).map(staffAs);
}

const customerAs = ({ customerId, name, language }: Customer): Person => ({
  id: customerId,
  name,
  language,
  claims: {},
});

const staffAs = ({ staffId, name, language, role, unit }: StaffMember): Person => ({
  id: staffId,
  name,
  language,
  claims: { role, unit },
});
