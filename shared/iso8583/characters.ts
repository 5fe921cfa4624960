/** How characters stand on the wire. */
export type CharacterSet = 'ascii' | 'ebcdic';

/** One character for each byte. A byte that is no printable character comes out as one that no format allows. */
export function readCharacters(bytes: Uint8Array, set: CharacterSet): string {
  let text = '';
  for (const byte of bytes) text += set === 'ascii' ? String.fromCharCode(byte) : (FROM_EBCDIC[byte] ?? '\0');
  return text;
}

/** The bytes of printable characters. */
export const writeCharacters = (text: string, set: CharacterSet): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return set === 'ascii' ? code : (TO_EBCDIC[code - FIRST_PRINTABLE] ?? 0);
  });

const FIRST_PRINTABLE = 0x20;

/** IBM code page 1047, for the printable characters of ASCII in their order, from the space to the tilde. */
const TO_EBCDIC = Uint8Array.from(
  [
    '40 5A 7F 7B 5B 6C 50 7D 4D 5D 5C 4E 6B 60 4B 61',
    'F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 7A 5E 4C 7E 6E 6F',
    '7C C1 C2 C3 C4 C5 C6 C7 C8 C9 D1 D2 D3 D4 D5 D6',
    'D7 D8 D9 E2 E3 E4 E5 E6 E7 E8 E9 AD E0 BD 5F 6D',
    '79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96',
    '97 98 99 A2 A3 A4 A5 A6 A7 A8 A9 C0 4F D0 A1',
  ]
    .join(' ')
    .split(' '),
  (hex) => Number.parseInt(hex, 16),
);

const FROM_EBCDIC: Readonly<Record<number, string>> = Object.fromEntries(
  Array.from(TO_EBCDIC, (byte, index) => [byte, String.fromCharCode(FIRST_PRINTABLE + index)]),
);
