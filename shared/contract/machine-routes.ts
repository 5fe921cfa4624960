import * as z from 'zod';
import { CURRENCY } from '../cash/currency.ts';
import { Location } from '../terminal/location.ts';
import { Cassettes } from '../terminal/machine-cash.ts';
import { NamedMachine } from '../terminal/named-machine.ts';
import { Terminal, TerminalCapability } from '../terminal/terminal.ts';
import { TerminalPath } from './parameters.ts';
import type { Route } from './route.ts';

const Description = Terminal.omit({ terminalId: true, network: true, endToEnd: true }).required({
  location: true,
  capabilities: true,
});

export const registerTerminalRoute = {
  function: 'register-terminal',
  method: 'PUT',
  path: '/terminals/{terminalId}',
  summary:
    'Registers a machine of the calling network, or describes it anew: what it is, and where it stands.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'sessions:delete'],
  guard: 'fact',
  parameters: TerminalPath,
  body: Description.meta({
    id: 'TerminalDescription',
    example: {
      name: 'Piazza Navona, machine 42',
      address: 'Piazza Navona 7, Roma',
      location: { latitude: 41.89915, longitude: 12.47307 },
      capabilities: ['dispenses-cash', 'accepts-cash', 'cardless', 'prints', 'wheelchair-accessible'],
    },
  }),
  answer: {
    status: 200,
    description: 'The machine, as it is registered now.',
    schema: Description.extend({ terminalId: z.string() }).meta({ id: 'Terminal' }),
  },
  refusals: ['terminal-taken'],
} as const satisfies Route;

const CashReport = z.strictObject({
  reportedAt: z.iso.datetime().meta({ description: 'When it was so, by the clock of the machine.' }),
  cassettes: Cassettes.meta({ description: 'All that it can pay out. None at all: it is out of cash.' }),
});

export const reportCashRoute = {
  function: 'report-cash',
  method: 'PUT',
  path: '/terminals/{terminalId}/cash',
  summary: 'Reports what a machine can pay out now.',
  scopes: ['terminal'],
  grants: ['sessions:write'],
  guard: 'fact',
  parameters: TerminalPath,
  body: CashReport.meta({
    id: 'CashReport',
    example: {
      reportedAt: '2026-11-21T09:41:00.000Z',
      cassettes: [
        { currency: CURRENCY, denominationMinor: 50_00, notes: 800 },
        { currency: CURRENCY, denominationMinor: 20_00, notes: 1200 },
        { currency: CURRENCY, denominationMinor: 10_00, notes: 600 },
      ],
    },
  }),
  answer: {
    status: 200,
    description: 'What stands: this report, or a newer one that came before it. It counts for twelve hours.',
    schema: CashReport.meta({ id: 'CashReported' }),
  },
  refusals: ['terminal-unknown', 'evidence-stale'],
} as const satisfies Route;

/** What is asked of a machine is what may be withdrawn: more would only tell a stranger how much it holds. */
const ASKED_MINOR_MAX = 1_000_00;

/** A number as a query carries it, written as people do: no exponent, no sign but minus. */
const written = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((text) => (typeof text === 'string' && DECIMAL.test(text) ? Number(text) : text), schema)
    .meta({ ...schema.meta() });
const DECIMAL = /^-?\d{1,12}(\.\d{1,12})?$/;

export const findMachinesRoute = {
  function: 'find-machines',
  method: 'GET',
  path: '/machines',
  summary: 'The nearest machines, and whether they can pay an amount out now.',
  scopes: ['session'],
  grants: ['sessions:read'],
  guard: 'none',
  query: z.strictObject({
    latitude: written(Location.shape.latitude),
    longitude: written(Location.shape.longitude),
    amountMinor: written(z.int().min(1).max(ASKED_MINOR_MAX))
      .optional()
      .meta({ description: 'Minor units: 12000 is 120.00.', example: 12_000 }),
  }),
  answer: {
    status: 200,
    description: 'At most ten, the nearest first, within some twenty kilometres.',
    schema: z
      .object({
        machines: z.array(
          NamedMachine.extend({
            location: Description.shape.location,
            capabilities: z.array(TerminalCapability).optional(),
            dispenses: z
              .enum(['yes', 'no', 'unknown'])
              .optional()
              .meta({ description: 'The amount that was asked for, now. `unknown`: it may be tried.' }),
          }),
        ),
      })
      .meta({ id: 'NearMachines' }),
  },
  refusals: [],
} as const satisfies Route;

export const machineRoutes = [registerTerminalRoute, reportCashRoute, findMachinesRoute] as const;
