/** A setting that a function was deployed with. Missing one is a fault of the deployment, and is said at once. */
export function environmentOf(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment lacks ${name}. Does the route's contract grant it?`);
  return value;
}
