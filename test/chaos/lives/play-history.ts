import type { Money } from '../../../shared/cash/money.ts';
import type { Session } from '../../../shared/session/session.ts';
import { type Chance, chanceOf } from '../../simulators/atm-network/chance.ts';
import type { Faults } from '../world/fault.ts';
import { type Answer, type Knock, knock } from '../world/knock.ts';
import type { Ran } from '../world/line.ts';
import { hasOutbox, recordOf, type World } from '../world/world.ts';
import { type Asked, answerOf, isFinal } from './asked.ts';
import { type Clockwork, type Consumer, messagesOf } from './clockwork.ts';
import type { Deed, History, Night, Place } from './history.ts';
import { MachineBook } from './machine-book.ts';
import { countOf, planRequest, reportOf } from './plan-request.ts';
import { CUSTOMER, type People, type Scene } from './scene.ts';

/** What is left of a history when it is over: everything that anybody heard. */
export interface Played {
  readonly asked: readonly Asked[];
  readonly book: MachineBook;
  /** What is wrong already: a true report of a machine that was refused. */
  readonly wrong: string[];
  /** What each consumer has heard at least once. */
  readonly brought: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Stage {
  readonly world: World;
  readonly people: People;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly clockwork: Clockwork;
}

const MINUTE_MS = 60_000;
const PATIENCE_MS = 31_000;
const WAKINGS_MAX = 40;
const RELAYED_AT_ONCE = 10;
const ROUNDS_MAX = 8;

/** Hears what happens, for whoever tells it. */
export type Tell = (who: string, happened: string) => void;

/** Plays a history to its end: what goes wrong, then all that still comes right when nothing does any more. */
export async function playHistory(stage: Stage, history: History, tell: Tell = () => {}): Promise<Played> {
  const scene = stage.scenes.get(history.scene);
  if (!scene) throw new Error(`There is no scene ${history.scene}.`);
  await stage.world.begin(scene.moment, scene.atMs, history.seed);
  const player = new Player(stage, scene, history.seed, tell);
  for (const deed of history.deeds) await player.play(deed);
  await player.endBadly(history.night);
  await player.settle();
  return player;
}

/** Does one thing, whose attempts meet these faults each time that it is asked for, and lets all come right after it. */
export async function playOnce(
  stage: Stage,
  scene: Scene,
  { request, afterMs, work }: Once,
  faults: readonly Faults[],
): Promise<{ readonly played: Played; readonly calls: number }> {
  const { world } = stage;
  await world.begin(scene.moment, scene.atMs, 1);
  const player = new Player(stage, scene, 'all', () => {});
  const asked = request && (await request(player));
  if (asked && work) await player.askOnce(asked, [[]]);
  if (afterMs !== undefined) world.time.pass(afterMs);
  const before = world.line.calls;
  if (work) await player.workOnce(work, faults[0] ?? []);
  else if (asked) await player.askOnce(asked, faults);
  const calls = world.line.calls - before;
  // What failed comes again soon, and not only when the world has moved on.
  if (work) await player.workOnce(work, []);
  await player.settle();
  return { played: player, calls };
}

/** A request of somebody's, or what comes of it: a piece of work that nobody asked for. */
export interface Once {
  readonly request?: (people: {
    readonly people: People;
    readonly pass: string | undefined;
  }) => Promise<Knock>;
  readonly afterMs?: number;
  readonly work?: Work;
}

export type Work = 'the clock' | 'the stream' | 'the queues';

class Player implements Played {
  readonly asked: Asked[] = [];
  readonly book = new MachineBook();
  readonly wrong: string[] = [];
  readonly brought = new Map<string, Set<string>>();
  private readonly passes = new Map<Place, string>();
  private ticket: string | undefined;
  private relayed = 0;
  private readonly stage: Stage;
  private readonly scene: Scene;
  private readonly tell: Tell;
  private readonly consumers: readonly Consumer[];

  constructor(stage: Stage, scene: Scene, seed: number | 'all', tell: Tell) {
    this.stage = stage;
    this.consumers = stage.clockwork.consumersOf(seed);
    this.scene = scene;
    this.tell = tell;
    const { pass, authorizationId, transactionId = '' } = scene;
    if (pass !== undefined) this.passes.set('atm-1', pass);
    if (authorizationId !== undefined) {
      this.book.presented.set(authorizationId, {
        authorizationId,
        transactionId,
        terminalId: 'atm-1',
        visit: pass,
        presentedMinor: 120_00,
        isTakenBack: false,
        isAcknowledged: false,
      });
    }
    if (scene.name === 'counted') {
      const counted = {
        transactionId,
        terminalId: 'atm-1',
        visit: pass,
        countedMinor: 80_00,
        isAcknowledged: true,
      };
      this.book.counted.set(`${transactionId} atm-1`, counted);
    }
  }

  get people(): People {
    return this.stage.people;
  }

  get pass(): string | undefined {
    return this.passes.get('atm-1');
  }

  /** The request alone, and its repeats, each after a while. */
  async askOnce(planned: Knock, faults: readonly Faults[]): Promise<void> {
    this.noteInBook(planned);
    const asked = this.noted(planned);
    for (const laidDown of faults) {
      const ran = await this.stage.world.line.run(laidDown, () => knock(asked.knock));
      this.hear(asked, ran, chanceOf(1));
      if (ran.is === 'answered' && isFinal(ran.answer)) return;
      this.passTime(PATIENCE_MS);
    }
  }

  /** A machine reports what it did, so it did it. */
  private noteInBook({ door, path = {}, body, visit }: Knock): void {
    const { transactionId = '', terminalId = '' } = path;
    const said = body as { authorizationId?: string; counted?: Money; dispensed?: Money } | undefined;
    const its = { transactionId, terminalId, visit, isAcknowledged: false };
    if (said?.counted) {
      const { amountMinor: countedMinor } = said.counted;
      this.book.counted.set(`${transactionId} ${terminalId}`, { ...its, countedMinor });
    } else if (door in REPORTS && said?.authorizationId) {
      const { authorizationId, dispensed: { amountMinor: presentedMinor } = { amountMinor: 0 } } = said;
      const isTakenBack = door === 'reverse-withdrawal';
      this.book.presented.set(authorizationId, { ...its, authorizationId, presentedMinor, isTakenBack });
    }
  }

  async workOnce(work: Work, faults: Faults): Promise<void> {
    if (work === 'the clock') return this.wake(faults);
    await this.relay(work === 'the stream' ? faults : []);
    if (work === 'the stream') return;
    for (const consumer of this.stage.clockwork.consumersOf('all')) {
      const heard = this.stage.world.others.published.filter(({ type }) => consumer.hears.has(type));
      if (heard.length > 0) await this.bring(consumer, heard, faults);
    }
  }

  async play(deed: Deed): Promise<void> {
    const chance = chanceOf(deed.seed);
    const { line } = this.stage.world;
    await line.arrive(chance);
    if (chance.happens(0.3)) await line.goOn();
    if (deed.beside) await this.playBoth(deed, deed.beside, chance);
    else await this.playOne(deed, chance);
  }

  /** Two at once: two people, or the same request twice. */
  private async playBoth(deed: Deed, beside: Deed, chance: Chance): Promise<void> {
    const one = await this.workOf(deed, chance);
    if (!one) return this.playOne(deed, chance);
    const isTwice = chance.happens(0.3);
    const other = isTwice ? one : await this.workOf(beside, chanceOf(beside.seed));
    if (!other) return this.ask(one, deed.faults, chance);
    this.tell(deed.at, `${inWords(one)}, and at the same time ${beside.at}: ${inWords(other)}`);
    const works = [
      () => this.ask(one, deed.faults, chance),
      () => this.ask(other, beside.faults, chanceOf(beside.seed + 1)),
    ];
    await this.stage.world.line.atOnce(works, chanceOf(deed.seed + 2));
  }

  private async playOne(deed: Deed, chance: Chance): Promise<void> {
    switch (deed.does) {
      case 'time passes':
        return this.passSomeTime(chance);
      case 'the clock calls':
        return this.wake(deed.faults[0] ?? []);
      case 'the stream is relayed':
        await this.relay(deed.faults[0] ?? [], chance);
        return;
      case 'the queues are worked':
        return this.workQueues(deed.faults.flat(), chance);
      default: {
        const asked = await this.workOf(deed, chance);
        if (!asked) return;
        this.tell(deed.at, inWords(asked));
        await this.ask(asked, deed.faults, chance);
      }
    }
  }

  /** The request that a deed comes to, noted before it is sent: it may come again, much later. */
  private async workOf(deed: Deed, chance: Chance): Promise<Asked | undefined> {
    if (deed.does === 'repeats something late') {
      if (this.asked.length === 0) return undefined;
      if (chance.happens(0.5)) this.passTime(60 * MINUTE_MS);
      // What was done once must not be done again; what was refused once must not be done at all.
      const refused = this.asked.filter((each) => (answerOf(each)?.status ?? 0) >= 400);
      const from = refused.length > 0 && chance.happens(0.5) ? refused : this.asked;
      return from[chance.below(from.length)];
    }
    const { people, world } = this.stage;
    const planned = await planRequest(deed, chance, {
      people,
      session: this.session(),
      passes: this.passes,
      book: this.book,
      firstId: this.scene.transactionId,
      ticket: this.ticket,
      nowMs: world.time.nowMs(),
    });
    if (!planned) return undefined;
    return this.noted(planned);
  }

  /** The same report of a machine goes by the same key: it is one request, however often it is sent. */
  private noted(planned: Knock): Asked {
    const isReport = planned.door in REPORTS;
    const before = isReport && this.asked.find((each) => isSame(each.knock, planned));
    if (before) return before;
    const asked: Asked = { knock: planned, heard: [] };
    this.asked.push(asked);
    return asked;
  }

  /** Asks, and asks again with the same key for as long as patience lasts and nobody says what became of it. */
  private async ask(asked: Asked, faults: readonly Faults[], chance: Chance): Promise<void> {
    const { line } = this.stage.world;
    for (const [times, laidDown] of faults.entries()) {
      if (times > 0) {
        if (chance.happens(0.4)) await line.arrive(chance);
        if (chance.happens(0.2)) await line.goOn();
        if (chance.happens(0.5)) this.passTime(PATIENCE_MS);
      }
      const ran = await line.run(laidDown, () => knock(asked.knock));
      this.hear(asked, ran, chance);
      if (ran.is === 'answered' && isFinal(ran.answer)) return;
    }
  }

  private hear(asked: Asked, ran: Ran<Answer>, chance: Chance): void {
    asked.heard.push({ ran, imagesThen: this.stage.world.images.length });
    this.tell(
      '',
      `${asked.knock.door}: ${ran.is === 'answered' ? `${ran.answer.status} ${ran.answer.code ?? ''}` : ran.is}`,
    );
    if (ran.is !== 'answered' || !isFinal(ran.answer)) return;
    const { door, path = {}, visit } = asked.knock;
    const { status, body } = ran.answer;
    if (door in REPORTS) this.hearOfReport(asked.knock, ran.answer);
    if (status >= 300) return;
    if (door === 'begin-visit') this.passes.set(path['terminalId'] as Place, body.pass);
    if (door === 'hand-over') this.ticket = body.ticket;
    if (door === 'authorize-withdrawal') {
      const { authorizationId, transactionId, dispense } = body;
      if (this.book.presented.has(authorizationId)) return;
      const share = chance.pick([1, 1, 0.5, 0, 0]);
      const presentedMinor = Math.floor((dispense.amountMinor * share) / 10_00) * 10_00;
      this.book.presented.set(authorizationId, {
        authorizationId,
        transactionId,
        terminalId: String(path['terminalId']),
        visit,
        presentedMinor,
        isTakenBack: presentedMinor === 0 && chance.happens(0.5),
        isAcknowledged: false,
      });
    }
  }

  private hearOfReport({ door, body, path = {} }: Knock, { status, code }: Answer): void {
    const said = body as { authorizationId?: string };
    const entry =
      said.authorizationId === undefined
        ? this.book.counted.get(`${path['transactionId']} ${path['terminalId']}`)
        : this.book.presented.get(said.authorizationId);
    if (!entry) return;
    if (status < 300) entry.isAcknowledged = true;
    else if (!entry.isAcknowledged && code !== 'money-moving') {
      this.wrong.push(`A true ${door} of ${path['transactionId']} was refused: ${status} ${code}.`);
    }
  }

  private passSomeTime(chance: Chance): void {
    const ms = chance.pick([
      -2_000,
      1_000,
      PATIENCE_MS,
      PATIENCE_MS,
      2 * MINUTE_MS,
      6 * MINUTE_MS,
      60 * MINUTE_MS,
      25 * 60 * MINUTE_MS,
    ]);
    this.passTime(ms);
  }

  private passTime(ms: number): void {
    this.tell('', `${ms / 1000} s pass`);
    this.stage.world.time.pass(ms);
  }

  private async wake(faults: Faults): Promise<void> {
    this.tell('the clock', 'calls');
    await this.stage.world.line.run(faults, this.stage.clockwork.wake);
  }

  /** A batch of the stream: from where it was left, and again where it was not done with. */
  private async relay(faults: Faults, chance?: Chance): Promise<boolean> {
    const { world, clockwork } = this.stage;
    const from = chance?.happens(0.2) ? Math.max(0, this.relayed - 2) : this.relayed;
    const batch = world.images
      .slice(from, from + RELAYED_AT_ONCE)
      .map((change, at) => [change, from + at + 1] as const)
      .filter(([change]) => hasOutbox(change));
    const Records = batch.map(([change, sequence]) => recordOf(change, sequence));
    const upTo = Math.min(world.images.length, from + RELAYED_AT_ONCE);
    if (Records.length > 0) {
      const ran = await world.line.run(faults, () => clockwork.relay({ Records }));
      this.tell('the stream', `is relayed up to ${upTo}: ${ran.is}`);
      if (ran.is !== 'answered') return false;
      const stopped = ran.answer.batchItemFailures[0]?.itemIdentifier;
      if (stopped !== undefined) {
        this.relayed = Math.max(this.relayed, Number(stopped) - 1);
        return false;
      }
    }
    this.relayed = Math.max(this.relayed, upTo);
    return true;
  }

  /** What was published so far, to whom it is for: in any order, some of it twice, some of it not now. */
  private async workQueues(faults: Faults, chance: Chance): Promise<void> {
    const { published } = this.stage.world.others;
    const some = published.filter(() => chance.happens(0.6));
    const again = some.filter(() => chance.happens(0.2));
    const messages = [...some, ...again];
    for (let at = messages.length - 1; at > 0; at -= 1) {
      const other = chance.below(at + 1);
      const [one, two] = [messages[at], messages[other]];
      if (one && two) [messages[at], messages[other]] = [two, one];
    }
    for (const consumer of this.consumers) {
      const heard = messages.filter(({ type }) => consumer.hears.has(type)).slice(0, RELAYED_AT_ONCE);
      if (heard.length > 0) await this.bring(consumer, heard, faults);
    }
  }

  private async bring(
    consumer: Consumer,
    events: Parameters<typeof messagesOf>[0],
    faults: Faults,
  ): Promise<boolean> {
    const ran = await this.stage.world.line.run(faults, () => consumer.hear(messagesOf(events)));
    this.tell(consumer.name, `hears ${events.map(({ type }) => type).join(', ')}: ${ran.is}`);
    const failed =
      ran.is === 'answered'
        ? ran.answer.batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier))
        : undefined;
    const taken = failed ? events.filter((_, at) => !failed.includes(at)) : [];
    const before = this.brought.get(consumer.name) ?? new Set<string>();
    for (const { id } of taken) before.add(id);
    this.brought.set(consumer.name, before);
    return taken.length === events.length;
  }

  /** At night nobody is there, and the clock, the relay and the queues have their own troubles. */
  async endBadly({ clock, relay, queues }: Night): Promise<void> {
    const { line, others } = this.stage.world;
    this.passTime(PATIENCE_MS);
    await this.wake(clock);
    await this.relay(relay);
    for (const consumer of this.consumers) {
      const heard = others.published.filter(({ type }) => consumer.hears.has(type)).slice(-RELAYED_AT_ONCE);
      if (heard.length > 0) await this.bring(consumer, heard, queues);
    }
    await line.arrive();
  }

  /** Nothing goes wrong any more: what is on its way arrives, machines report, the clock runs on, all is told. */
  async settle(): Promise<void> {
    const { world } = this.stage;
    this.tell('', 'From here on nothing goes wrong.');
    await world.line.goOn();
    await world.line.arrive();
    this.passTime(PATIENCE_MS);
    await this.wake([]);
    await this.repeatAuthorizations();
    await this.reportAll();
    await this.runOn();
    await this.tellAll();
  }

  /** A machine that never heard whether it may dispense asks again; and dispenses nothing by then. */
  private async repeatAuthorizations(): Promise<void> {
    for (const asked of this.asked) {
      if (asked.knock.door !== 'authorize-withdrawal' || answerOf(asked)) continue;
      const ran = await this.stage.world.line.run([], () => knock(asked.knock));
      this.hear(asked, ran, lastOfAll);
    }
  }

  private async reportAll(): Promise<void> {
    const wanted = [
      ...[...this.book.presented.values()].filter(({ isAcknowledged }) => !isAcknowledged).map(reportOf),
      ...[...this.book.counted.values()].filter(({ isAcknowledged }) => !isAcknowledged).map(countOf),
    ];
    for (const [at, each] of wanted.entries()) {
      const asked = this.noted({ by: this.stage.people.network, key: `at-last-${at}`, ...each });
      for (let times = 0; times < 3; times += 1) {
        const ran = await this.stage.world.line.run([], () => knock(asked.knock));
        this.hear(asked, ran, lastOfAll);
        if (ran.is === 'answered' && isFinal(ran.answer) && ran.answer.code !== 'money-moving') break;
        this.passTime(PATIENCE_MS);
        await this.wake([]);
      }
    }
  }

  /** Until nothing of the session has a time any more. */
  private async runOn(): Promise<void> {
    const { world } = this.stage;
    for (let times = 0; times < WAKINGS_MAX; times += 1) {
      const due = world.tables.look('sessions', `customer#${CUSTOMER}`, 'session')?.['dueAtMs'];
      if (due === undefined) return;
      this.passTime(Math.max(0, Number(due) - world.time.nowMs()) + 1_000);
      await this.wake([]);
    }
    this.wrong.push(`The clock has called ${WAKINGS_MAX} times, and the session still waits for it.`);
  }

  /** All that happened is told, and what comes of that, until nothing more does. */
  private async tellAll(): Promise<void> {
    const { images, others } = this.stage.world;
    for (let rounds = 0; rounds < ROUNDS_MAX; rounds += 1) {
      for (let times = 0; this.relayed < images.length && times < images.length; times += 1)
        await this.relay([]);
      const once = [...new Map(others.published.map((event) => [event.id, event])).values()];
      let isQuiet = true;
      for (const consumer of this.consumers) {
        const brought = this.brought.get(consumer.name);
        const heard = once.filter(({ type, id }) => consumer.hears.has(type) && !brought?.has(id));
        if (heard.length === 0) continue;
        isQuiet = false;
        if (!(await this.bring(consumer, heard, []))) {
          this.wrong.push(`${consumer.name} does not take what it is brought, although nothing goes wrong.`);
        }
      }
      if (isQuiet && this.relayed === images.length) return;
    }
    this.wrong.push(`After ${ROUNDS_MAX} rounds there is still more to tell.`);
  }

  private session(): Session | undefined {
    const item = this.stage.world.tables.look('sessions', `customer#${CUSTOMER}`, 'session');
    return item && ({ ...(item['session'] as object), version: item['version'] } as unknown as Session);
  }
}

const REPORTS: Readonly<Record<string, true>> = {
  'complete-withdrawal': true,
  'reverse-withdrawal': true,
  'count-deposit': true,
};

const lastOfAll = chanceOf(0);

const isSame = (one: Knock, other: Knock): boolean =>
  one.door === other.door &&
  JSON.stringify([one.path, one.body]) === JSON.stringify([other.path, other.body]);

const inWords = ({ knock: { door, body, seen } }: Asked): string =>
  `${door} ${body === undefined ? '' : JSON.stringify(body).slice(0, 120)} (version ${seen})`;
