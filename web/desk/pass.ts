import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The pass of the assistance, as the header that doors for staff alone ask for by name. */
export interface Pass {
  readonly 'Staffetta-Assistance': string;
}

export const PassContext = createContext<Pass | undefined>(undefined);

export function usePass(): Pass {
  const pass = useContext(PassContext);
  if (!pass) throw new Error('This part needs an assistance around it.');
  return pass;
}
