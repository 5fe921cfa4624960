import { useState } from 'preact/hooks';
import { timeOf } from '../shared/words/moments.ts';
import type { Language, Say } from '../shared/words/say.ts';
import { type BusEvent, moverOf, traceIdOf } from './bus-event.ts';
import { eventWords, isAside } from './event-words.ts';
import { moverWords, stageWords } from './stage-words.ts';

export interface RibbonProps {
  readonly events: readonly BusEvent[];
  readonly say: Say;
  readonly language: Language;
  readonly isHere: boolean;
}

/** What went over the bus, the latest first, in words that a visitor understands. */
export function Ribbon({ events, say, language, isHere }: RibbonProps) {
  const shown = events.filter((event) => !isAside(event)).toReversed();
  return (
    <section class="ribbon" aria-labelledby="bus">
      <h2 id="bus">{say(stageWords.bus)}</h2>
      {shown.length === 0 && <p class="soft">{say(isHere ? stageWords.quiet : stageWords.notHere)}</p>}
      <div role="log" aria-labelledby="bus">
        <ol>
          {shown.map((event) => (
            <Told key={event.id} event={event} say={say} language={language} />
          ))}
        </ol>
      </div>
    </section>
  );
}

const TRACE_CHARS_SHOWN = 8;

function Told({ event, say, language }: { event: BusEvent; say: Say; language: Language }) {
  const mover = moverOf(event);
  const traceId = traceIdOf(event);
  return (
    <li class={`told ${mover}`}>
      <p class="who">
        <b>{say(moverWords[mover])}</b>
        <time dateTime={event.time}>{timeOf(event.time, language, zone)}</time>
      </p>
      <p class="what">{say(eventWords(event))}</p>
      <p class="trace">
        <code>{event.type}</code>
        {traceId && <Trace id={traceId} say={say} />}
      </p>
    </li>
  );
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The id by which one follows it through every log; whole on the clipboard, and short on the screen. */
function Trace({ id, say }: { id: string; say: Say }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(id).then(() => setCopied(true));
  return (
    <button type="button" class="trace-id" title={id} onClick={copy}>
      <span class="hidden-words">{say(stageWords.trace)} </span>
      {isCopied ? say(stageWords.copied) : id.slice(0, TRACE_CHARS_SHOWN)}
    </button>
  );
}
