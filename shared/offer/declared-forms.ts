import type { ChannelForms } from './channel-forms.ts';

/**
 * The channels of offers, a line of data for each. Everything else about them is derived from here: what is checked of a
 * rendition, the rule, the queue and the permissions of its delivery, who is sent it, and what the documents say.
 */
export const declaredForms = {
  atm: {
    words: 'short',
    pieces: { screen: { line1: 40, line2: 40 }, receipt: { receiptLine: 40 } },
    shownOn: ['atm'],
  },
  web: {
    words: 'long',
    pieces: { card: { title: 60, body: 320, action: 30 } },
    shownOn: ['web'],
  },
  mobile: {
    words: 'long',
    pieces: { card: { title: 44, body: 220, action: 24 } },
    shownOn: ['mobile'],
  },
  push: {
    words: 'short',
    pieces: { notification: { title: 44, body: 140 } },
    shownOn: [],
    sends: 'push',
    needs: 'offers-by-push',
  },
  email: {
    words: 'long',
    pieces: { message: { subject: 78, body: 1_600 } },
    shownOn: [],
    sends: 'email',
    needs: 'offers-by-email',
  },
  agent: {
    words: 'long',
    pieces: { script: { script: 600 } },
    shownOn: ['branch', 'contact-centre'],
  },
} as const satisfies ChannelForms;
