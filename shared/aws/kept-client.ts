interface Client {
  destroy(): void;
}

const all: (() => void)[] = [];

/**
 * A client of AWS that is made at the first call and kept, so that its connections are reused as long as the process
 * lives. What it is told by the environment, it is told then.
 */
export function keptClient<Kept extends Client>(make: () => Kept): () => Kept {
  let client: Kept | undefined;
  all.push(() => {
    client?.destroy();
    client = undefined;
  });
  return () => {
    client ??= make();
    return client;
  };
}

/** Closes all of them; the next call makes another. For a process whose environment moves, as that of tests does. */
export function closeClients(): void {
  for (const close of all) close();
}
