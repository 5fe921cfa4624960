import { declaredForms } from '../../shared/offer/declared-forms.ts';

/**
 * Two more channels of offers, each by its line alone: a watch, which is sent offers, and the counter of a branch, which
 * shows them in words of its own. Whoever imports this first has them in everything that is made of the lines.
 */
Object.assign(declaredForms, {
  watch: {
    words: 'short',
    pieces: { face: { title: 50, body: 60 } },
    shownOn: [],
    sends: 'push',
    needs: 'offers-by-push',
  },
  counter: { words: 'long', pieces: { leaflet: { headline: 80, small: 200 } }, shownOn: ['branch'] },
  agent: { ...declaredForms.agent, shownOn: ['contact-centre'] },
});
