import type { DeviceKey } from './device-key.ts';

const DATABASE = 'staffetta-phone';
const KEYS = 'keys';

/** Where the phone keeps its key: one for each customer who signs in on it, as an object that cannot be copied. */
export const keyStore = {
  read: (sessionId: string): Promise<DeviceKey | undefined> =>
    inStore('readonly', (keys) => keys.get(sessionId) as IDBRequest<DeviceKey | undefined>),
  write: (sessionId: string, key: DeviceKey): Promise<unknown> =>
    inStore('readwrite', (keys) => keys.put(key, sessionId)),
  forget: (sessionId: string): Promise<unknown> => inStore('readwrite', (keys) => keys.delete(sessionId)),
};

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (keys: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await done(act(database.transaction(KEYS, mode).objectStore(KEYS)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(KEYS);
  return done(request);
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
