import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { BotEntry, Entry } from '../transcript/entry.ts';
import { isUrgent } from '../transcript/verdict.ts';
import { spoken } from './spoken.ts';

/** What the bot has said since the person last spoke: each message enters a live region once, and leaves silently. */
function sincePerson(entries: readonly Entry[]): readonly BotEntry[] {
  const last = entries.findLastIndex((entry) => entry.from === 'person');
  return entries.slice(last + 1).filter((entry): entry is BotEntry => entry.from === 'bot' && !entry.isHistory);
}

/** The live regions. The visible log is none itself: forms that turn into text would be read again. */
export function Announcer({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const t = useText();
  const fresh = sincePerson(entries);
  const say = (entry: BotEntry): JSX.Element => (
    <p key={entry.key} lang={entry.language}>
      {spoken(entry, t)}
    </p>
  );
  return (
    <div class="unseen">
      <div role="log" aria-live="polite" aria-relevant="additions" data-spoken="polite">
        {fresh.filter((entry) => !isUrgent(entry)).map(say)}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="false" aria-relevant="additions" data-spoken="assertive">
        {fresh.filter(isUrgent).map(say)}
      </div>
    </div>
  );
}
