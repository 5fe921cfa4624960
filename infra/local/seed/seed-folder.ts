/** Whose bank it is on this machine: `bank.json`, the `customers.json` and `staff.json` who can sign in. */
export const seedFolder = import.meta.dirname;
