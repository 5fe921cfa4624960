import type { Bill, Lock } from './bill.ts';

/** Of a bill of everything, what is inside the code of functions; each package says of which. */
export function billOfDeployed(
  everything: Bill,
  lock: Lock,
  inside: Readonly<Record<string, readonly string[]>>,
): Bill {
  const functionsOf = new Map<string, string[]>();
  for (const [name, folders] of Object.entries(inside)) {
    for (const folder of folders) {
      const ref = `${folder.split('node_modules/').at(-1)}@${lock.packages[folder]?.version}`;
      functionsOf.set(ref, [...(functionsOf.get(ref) ?? []), name]);
    }
  }
  const components = everything.components.flatMap((component) => {
    const names = functionsOf.get(`${component.name}@${component.version}`);
    if (!names) return [];
    const where = { name: 'staffetta:functions', value: names.sort().join(' ') };
    return [{ ...component, properties: [...(component.properties ?? []), where] }];
  });
  const missing = [...functionsOf.keys()].filter(
    (ref) => !components.some(({ name, version }) => `${name}@${version}` === ref),
  );
  if (missing.length > 0) throw new Error(`The bill of everything lacks ${missing.join(', ')}.`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const dependencies = (
    everything['dependencies'] as readonly { ref: string; dependsOn?: readonly string[] }[]
  )
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return { ...everything, components, dependencies };
}
