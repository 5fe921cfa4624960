import {
  ISO_1987,
  iso1987Ascii,
  iso1987AsciiBinaryBitmap,
  iso1987Binary,
  iso1987Ebcdic,
} from '../../../../shared/iso8583/iso1987.ts';
import {
  iso1993Ascii,
  iso1993AsciiBinaryBitmap,
  iso1993Binary,
  iso1993Ebcdic,
} from '../../../../shared/iso8583/iso1993.ts';
import { extendPackager, type Packager } from '../../../../shared/iso8583/packager.ts';
import { packagerOf } from '../../../../shared/iso8583/standard.ts';

/** All in EBCDIC, with binary lengths, as a mainframe would have it. */
const mainframe = packagerOf('mainframe', '1987', ISO_1987, {
  mti: 'ebcdic',
  bitmap: 'binary',
  digits: 'ebcdic',
  text: 'ebcdic',
  bytes: 'binary',
  lengths: 'binary',
});

/** A dialect that has every padding, mixes encodings, and drops an element. */
const mixed = extendPackager(iso1987Binary, {
  name: 'mixed',
  elements: {
    2: { padding: 'left-0' },
    19: { padding: 'right-0' },
    20: { padding: 'right-F' },
    21: { padding: 'left-F' },
    32: { encoding: 'ascii', padding: undefined, lengthPrefix: { digits: 2, encoding: 'ebcdic' } },
    35: { padding: 'left-F', lengthPrefix: { digits: 2, encoding: 'binary' } },
    43: { encoding: 'ebcdic' },
    48: { format: 'b', encoding: 'hex', lengthPrefix: { digits: 3, encoding: 'ascii' } },
    63: { format: 'b', encoding: 'binary', length: 300, lengthPrefix: { digits: 3, encoding: 'binary' } },
    127: null,
  },
});

/** Every way in which a message can be written here. */
export const packagers: readonly Packager[] = [
  iso1987Ascii,
  iso1987AsciiBinaryBitmap,
  iso1987Binary,
  iso1993Ascii,
  iso1993AsciiBinaryBitmap,
  iso1993Binary,
  iso1987Ebcdic,
  iso1993Ebcdic,
  mainframe,
  mixed,
];
