import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import { changeable, correctable, sentAfter } from '../transcript/changing.ts';
import type { Snapshot } from '../transcript/conversation.ts';
import type { Entry } from '../transcript/entry.ts';
import { shownAsAnswers, standings } from '../transcript/standing.ts';
import { parking } from './focus.ts';
import { Message } from './Message.tsx';
import { useArrivals } from './useArrivals.ts';

const nothing: ReadonlySet<string> = new Set();

const hasChips = (entry: Entry): boolean =>
  entry.from === 'bot' && entry.triage?.kind === 'info' && entry.triage.chips.length > 0;

/** The conversation, newest at the end. */
export function Log({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element {
  const t = useText();
  const { entries, isWaiting } = snapshot;
  const at = standings(entries);
  const hidden = shownAsAnswers(entries);
  const changing = changeable(entries, at);
  const correcting = correctable(entries);
  const box = useRef<HTMLDivElement | null>(null);
  useArrivals(box, entries);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div ref={box} id={parking.logId} class="log" role="log" aria-live="off" aria-label={t('log.label')} tabIndex={0}>
      <div class="entries">
        {entries
          .filter((entry) => !hidden.has(entry.key))
          .map((entry) => (
            <div key={entry.key} class="entry" data-key={entry.key}>
              <Message
                entry={entry}
                standing={at.get(entry.key)}
                isLast={entry === entries.at(-1)}
                canChange={changing.has(entry.key)}
                canCorrect={correcting === entry.key}
                sentAfter={hasChips(entry) ? sentAfter(entries, entry.key) : nothing}
              />
            </div>
          ))}
        {isWaiting && (
          <p class="typing">
            <span class="unseen">{t('log.typing')}</span>
            <i aria-hidden="true" />
            <i aria-hidden="true" />
            <i aria-hidden="true" />
          </p>
        )}
      </div>
    </div>
  );
}
