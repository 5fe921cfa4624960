/** A time zone in which it is this hour just now: so that a test of quiet hours says the same at any time of the day. */
export function zoneWhereItIs(hour: number, nowMs = Date.now()): string {
  const offset = ((hour - new Date(nowMs).getUTCHours() + 35) % 24) - 11;
  if (offset === 0) return 'Etc/GMT';
  // Their signs are the other way round than everybody expects.
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
