/** What the clock calls each minute. Loaded when called, since a function reads its environment when it is loaded. */
export async function wakeSessions(): Promise<void> {
  const { handler } = await import('../../functions/wake-sessions.ts');
  await handler();
}
