/** A machine of the network, as it stands in the directory of the bank. */
export interface Machine {
  readonly terminalId: string;
  /** On the plate above the screen. */
  readonly name: string;
}

/** Those that stand on this page. The bank knows them, and more. */
export const machines: readonly Machine[] = [
  { terminalId: 'atm-0042', name: 'Piazza Navona · 42' },
  { terminalId: 'atm-0077', name: 'Termini · 77' },
];

/** `?machine=atm-0077`; the first without a word. */
export function machineAt(address: URLSearchParams): Machine {
  const asked = address.get('machine');
  return machines.find(({ terminalId }) => terminalId === asked) ?? (machines[0] as Machine);
}
