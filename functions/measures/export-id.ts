import { createHash } from 'node:crypto';

const ID_HEX = 24;

/** The id of an export: of who asks and of their key, so that a repeat comes to the same one, and a stranger's does not. */
export const exportIdFor = (asker: string, key: string): string =>
  `e${createHash('sha256')
    .update(JSON.stringify(['export', asker, key]))
    .digest('hex')
    .slice(0, ID_HEX)}`;
