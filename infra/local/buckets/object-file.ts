import { isAbsolute, join, relative } from 'node:path';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';

const KEY_BYTES_MAX = 1_024;
const NAME_BYTES_MAX = 255;

/**
 * The file of an object: its key is a path inside the bucket's folder.
 *
 * Throws `CloudRefusal` for a key that is no such path. S3 itself would take `a//b` or `../a`; here the one has no
 * file of its own, and the other would be somebody else's.
 */
export function objectFile(folder: string, key: string): string {
  const names = key.split('/');
  const file = join(folder, key);
  const inside = relative(folder, file);
  const plain =
    names.every(
      (name) => name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= NAME_BYTES_MAX,
    ) &&
    !/[\0\\]/.test(key) &&
    Buffer.byteLength(key) <= KEY_BYTES_MAX;
  if (plain && inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) return file;
  throw new CloudRefusal(
    400,
    'InvalidArgument',
    'Objects are files on this machine, so a key is a relative path of plain names.',
  );
}
