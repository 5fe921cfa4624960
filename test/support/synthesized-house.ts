import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { unbundled } from '../../infra/code.ts';
import { inspect } from '../../infra/inspect.ts';
import { Settings } from '../../infra/settings.ts';
import { newApp, raise } from '../../infra/staffetta.ts';
import { wings } from '../../shared/contract/routes.ts';

/** One resource of a template, with the properties that a test asks for already checked by its schema. */
export interface Deployed<Properties> {
  readonly id: string;
  readonly properties: Properties;
}

export class Template {
  private readonly resources: Record<string, z.infer<typeof Resource>>;

  constructor(...paths: string[]) {
    this.resources = Object.assign({}, ...paths.map((path) => Resources.parse(parsed(path)).Resources));
  }

  all<Shape extends z.ZodType>(type: string, shape: Shape): Deployed<z.infer<Shape>>[] {
    return Object.entries(this.resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ id, properties: shape.parse(resource.Properties) }));
  }

  /** Every resource as it is, by its logical id. */
  everything(): Deployed<unknown>[] {
    return Object.entries(this.resources).map(([id, { Properties }]) => ({ id, properties: Properties }));
  }

  deletionPolicyOf(id: string): string | undefined {
    return this.resources[id]?.DeletionPolicy;
  }
}

const Resource = z.object({
  Type: z.string(),
  Properties: z.unknown(),
  DeletionPolicy: z.string().optional(),
});
const Resources = z.object({ Resources: z.record(z.string(), Resource) });

/** The templates, without the functions' code and uninspected, which takes a second: the same settings are made once. */
export function synthesizeHouse(settings: z.input<typeof Settings> = {}): House {
  const key = JSON.stringify(settings);
  const house = houses.get(key) ?? made(settings);
  houses.set(key, house);
  return house;
}

type House = ReturnType<typeof made>;
const houses = new Map<string, House>();

function made(settings: z.input<typeof Settings>) {
  return inTemporaryDirectory((directory) => {
    const app = newApp({ outdir: directory, builtinCloudFormationValidation: false });
    raise(app, Settings.parse(settings), unbundled, builtPages(directory));
    app.synth();
    const template = (...stacks: string[]) =>
      new Template(...stacks.map((stack) => join(directory, `staffetta-${stack}.template.json`)));
    const doors = ['front-door', ...wings.map(({ name }) => `${name}-doors`)];
    return {
      stateful: template('stateful'),
      measures: template('measures'),
      pages: template('pages'),
      live: template('live'),
      /** The address of the API, and what is behind it. */
      doors: template(...doors),
      /** Whatever runs: the doors, what is behind them, and what tells open channels. */
      stateless: template(...doors, 'background', 'live'),
    };
  });
}

/** How many resources each stack holds, with whatever may be added to it. */
export function sizesOfStacks(settings: z.input<typeof Settings> = {}): Readonly<Record<string, number>> {
  return inTemporaryDirectory((directory) => {
    const app = newApp({ outdir: directory, builtinCloudFormationValidation: false });
    raise(app, Settings.parse(settings), unbundled, builtPages(directory));
    const { stacks } = app.synth();
    return Object.fromEntries(
      stacks.map(({ id, template }) => [id, Object.keys(Resources.parse(template).Resources).length]),
    );
  });
}

/** What the inspection of all templates reports, of whatever severity. */
export function inspectHouse(settings: z.input<typeof Settings> = {}): unknown[] {
  return inTemporaryDirectory((directory) => {
    const app = newApp({ outdir: directory });
    raise(app, Settings.parse(settings), unbundled, builtPages(directory));
    inspect(app);
    app.synth();
    return Report.parse(parsed(join(directory, 'validation-report.json'))).pluginReports;
  });
}

/** Pages as a build leaves them, without the build. */
function builtPages(directory: string): string {
  const folder = join(directory, 'built-pages');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const file of ['index.html', 'atm.html', 'bank.html', 'phone.html', 'assets/bank-1a2b.js'])
    writeFileSync(join(folder, file), '');
  return folder;
}

const Report = z.object({ pluginReports: z.array(z.unknown()) });

/** Where an intrinsic function points: the logical id of a `Ref` or `Fn::GetAtt`, or an imported name. */
export const Pointer = z.union([
  z.string(),
  z.object({ Ref: z.string() }).transform((to) => to.Ref),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((to) => to['Fn::GetAtt'][0]),
  z.object({ 'Fn::ImportValue': z.string() }).transform((to) => to['Fn::ImportValue']),
  z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }).transform((to) => JSON.stringify(to)),
]);

function inTemporaryDirectory<Result>(work: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'staffetta-house-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
