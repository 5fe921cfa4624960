import type { AgreedPrompts } from '../../../shared/cash/prompt.ts';
import { unlessSilent } from './bad-line.ts';
import { inWords } from './in-words.ts';
import type { Death, Extent, Fate, Life, Machine, Step, Wants } from './life.ts';
import { envelope, newId } from './naming.ts';
import type { PhoneActs } from './phone-acts.ts';
import { type Surroundings, TRIES_MAX } from './surroundings.ts';
import type { Advised, Verdict, Waiting } from './switch-line.ts';
import { hear, type Outcome, openMouth, outcomeOf, presumptionOf, type Visit, visitOf } from './visit.ts';

type AtTheMachine = Extract<Step, { readonly visit: number }>;
type Ask = Extract<Step, { does: 'ask' }>;

/** What machines and their network do about withdrawals, as the standard asks of them, on a line that is bad. */
export class Withdrawals {
  readonly #visits = new Map<number, Visit>();
  readonly #around: Surroundings;
  readonly #phone: PhoneActs;

  constructor(around: Surroundings, phone: PhoneActs) {
    this.#around = around;
    this.#phone = phone;
  }

  all(): Visit[] {
    return [...this.#visits.values()];
  }

  async play(step: AtTheMachine): Promise<void> {
    if (step.does === 'ask') return this.#ask(step);
    const visit = this.#visits.get(step.visit);
    if (!visit) return;
    switch (step.does) {
      case 'ask-again':
        if (!visit.heard && !visit.presented) await this.#send(visit, step.fate);
        return;
      case 'dispense':
        return this.#dispense(visit, step.extent, step.dies);
      case 'presume':
        if (visit.presented && visit.heard && !visit.isSettled) await this.#presume(visit, step.fate);
        return;
      case 'report':
        if (visit.presented && !visit.isSettled)
          await this.#report(visit, outcomeOf(visit, step.as), step.fate);
    }
  }

  /** Everything that is owed to the bank is said until it is answered; what is still on its way arrives meanwhile. */
  async payDebts({ debtsMeet, debtsBehindMs }: Life): Promise<void> {
    const { world, line, complain, aMinute } = this.#around;
    for (const visit of this.all()) this.#dispense(visit, 'NONE');
    for (const visit of this.all()) {
      for (let tries = 0; !visit.isSettled && tries < TRIES_MAX; tries += 1) {
        if (tries > 0) await aMinute();
        const outcome = outcomeOf(visit, 'completion');
        const fate = (tries === 0 && debtsMeet) || 'heard';
        await world.atOnce([() => line.arrive(), () => this.#report(visit, outcome, fate)], debtsBehindMs);
      }
      if (!visit.isSettled) complain(`The report of ${visit.key} was never answered.`);
    }
  }

  async #ask({ visit: number, machine, wants, amountMinor, agrees, fate }: Ask): Promise<void> {
    const { world } = this.#around;
    const collects = await this.#collectedBy(wants, machine);
    if (wants !== 'walk-up' && !collects) return;
    const { Card, ...withoutCard } = envelope(world, machine);
    const isCardless = wants === 'cardless';
    const visit = visitOf({
      Envt: { ...withoutCard, ...(!isCardless && { Card }) },
      Cntxt: { NtryMd: isCardless ? 'BRCD' : 'CICC', ...(collects && { SsnRef: collects.reference }) },
      Tx: {
        TxId: newId(world),
        TtlReqdAmt: collects?.money ?? { amountMinor, currency: 'EUR' },
        ...(agrees && this.#consents()),
      },
    });
    this.#visits.set(number, visit);
    this.#tell(visit, inWords.wish(visit.request.Tx.TtlReqdAmt, wants));
    await this.#send(visit, fate);
  }

  async #send(visit: Visit, fate: Fate): Promise<void> {
    const { line, world } = this.#around;
    const again = visit.sent > 0;
    visit.sent += 1;
    let verdicts: Verdict[] = [];
    const isHeard = await unlessSilent(
      line
        .send(fate, (how) => world.line.ask(visit.request, { ...how, again }))
        .then((heard) => {
          verdicts = heard;
        }),
    );
    if (!isHeard) return this.#tell(visit, 'The bank gives no answer.');
    this.#requireAlike(visit, verdicts);
    const [verdict] = verdicts;
    if (verdict) hear(visit, verdict);
    this.#tell(visit, verdict ? inWords.verdict(verdict) : inWords.unheard('The request', fate, again));
  }

  #dispense(visit: Visit, extent: Extent, dies?: Death): void {
    if (visit.presented) return;
    openMouth(visit, extent, dies, this.#around);
    this.#tell(visit, inWords.mouth(visit, dies));
  }

  async #presume(visit: Visit, fate: Fate): Promise<void> {
    const { line, world } = this.#around;
    visit.isPresumed = true;
    this.#tell(visit, 'The network hears nothing from the machine, and reverses for it.');
    const { kind, advice } = presumptionOf(visit);
    await unlessSilent(line.send(fate, (how) => world.line.advise(kind, advice, how)));
  }

  async #report(visit: Visit, { kind, advice }: Outcome, fate: Fate): Promise<void> {
    const { line, world, complain } = this.#around;
    let answers: Advised[] = [];
    const isHeard = await unlessSilent(
      line
        .send(fate, (how) => world.line.advise(kind, advice, how))
        .then((heard) => {
          answers = heard;
        }),
    );
    const [answer] = answers;
    if (!isHeard) return this.#tell(visit, `The bank does not answer the ${kind}.`);
    if (!answer) return this.#tell(visit, inWords.unheard(`The ${kind}`, fate, false));
    visit.isSettled = true;
    if (answer.is === 'refused') complain(`A true ${kind} of ${visit.key} was refused: ${answer.why}.`);
    this.#tell(visit, answer.is === 'kept' ? `The bank has the ${kind}.` : `It is refused: ${answer.why}.`);
  }

  /** What the machine is to give out beside what it is asked for there. */
  #collectedBy(wants: Wants, machine: Machine): Promise<Waiting | undefined> | undefined {
    if (wants === 'prepared') return this.#waitingAt(machine);
    return wants === 'cardless' ? this.#phone.confirmAt(this.#around.world.machines[machine]) : undefined;
  }

  /** The machine shows what its network takes, before it asks the bank. */
  #consents(): { Cnsnts?: AgreedPrompts } {
    const { surchargeMinor } = this.#around.agreed;
    if (surchargeMinor === 0) return {};
    return { Cnsnts: [{ about: 'fee', fee: { amountMinor: surchargeMinor, currency: 'EUR' } }] };
  }

  /** What can be collected, as the bank lists it for the card. Whoever hears nothing goes home. */
  async #waitingAt(machine: Machine): Promise<Waiting | undefined> {
    const { world } = this.#around;
    let waiting: readonly Waiting[] = [];
    await unlessSilent(
      world.line
        .inquire({ Envt: envelope(world, machine), Cntxt: { NtryMd: 'CICC' }, Tx: { TxId: newId(world) } })
        .then((listed) => {
          waiting = listed;
        }),
    );
    return waiting[0];
  }

  /** A repeat is answered alike: one withdrawal has one approval. */
  #requireAlike({ key }: Visit, verdicts: readonly Verdict[]): void {
    if (new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size < 2) return;
    this.#around.complain(`Two copies of ${key} were not answered alike: ${JSON.stringify(verdicts)}.`);
  }

  #tell({ request }: Visit, happened: string): void {
    this.#around.tell(inWords.machine(request.Envt.ATM.Id), happened);
  }
}
