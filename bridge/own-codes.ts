/**
 * What the bridge says on its own behalf, in element 39 of each edition: the response codes of 1987, the action codes
 * of 1993.
 */
export const OWN_CODES = {
  '1987': { accepted: '00', reversed: '00', network: '00', inoperative: '91', malformed: '30' },
  '1993': { accepted: '000', reversed: '400', network: '800', inoperative: '907', malformed: '904' },
} as const;

export type OwnCode = keyof (typeof OWN_CODES)['1987'];
