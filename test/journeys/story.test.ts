import { describe, expect, it } from 'vitest';
import { atmToWeb } from './story/atm-to-web.ts';
import { broughtBack } from './story/brought-back.ts';
import { helpedOnTheWay } from './story/helped-on-the-way.ts';
import { phoneToAtm } from './story/phone-to-atm.ts';
import { inSilence } from './story/tell.ts';
import { webToPhone } from './story/web-to-phone.ts';
import { stage } from './support/stage-of-the-test.ts';

describe('a transaction begun on one channel is finished on another', () => {
  it('cash prepared on the phone is collected at a machine', async () => {
    const ended = await phoneToAtm(stage, inSilence);

    expect(ended).toMatchObject({
      outcome: 'completed',
      startedOn: 'mobile',
      money: { state: 'dispensed', dispensed: { amountMinor: 120_00, currency: 'EUR' } },
    });
  });

  it('cash put into a machine is allocated on the web', async () => {
    const ended = await atmToWeb(stage, inSilence);

    expect(ended).toMatchObject({ outcome: 'completed', startedOn: 'atm', money: { state: 'credited' } });
  });

  it('a loan application typed on the web is signed on the phone', async () => {
    const ended = await webToPhone(stage, inSilence);

    expect(ended).toMatchObject({ outcome: 'completed', startedOn: 'web' });
  });

  it('a loan application that somebody was stuck in is filled in with an agent, and signed on the phone', async () => {
    const ended = await helpedOnTheWay(stage, inSilence);

    expect(ended).toMatchObject({
      outcome: 'completed',
      startedOn: 'web',
      assistedOn: { employment: 'branch' },
    });
  });

  it('a loan application that was given up is brought back days later, and the next offer follows the customer, as often as it is told', async () => {
    const ended = await broughtBack(stage, inSilence);
    const again = await broughtBack(stage, inSilence);

    expect(ended).toMatchObject({ outcome: 'completed', startedOn: 'web' });
    expect(again).toMatchObject({ outcome: 'completed', startedOn: 'web' });
  });
});
