/** Notes what this process's environment is now; what is answered makes it so again. */
export function environmentAsItWas(): () => void {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}
