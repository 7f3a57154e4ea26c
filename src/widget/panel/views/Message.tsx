import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { BotEntry, Entry, PersonEntry } from '../transcript/entry.ts';
import type { Standing } from '../transcript/standing.ts';
import { isAsking } from '../wire/triage.ts';
import { MessageState } from './MessageState.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import { Rich } from './Rich.tsx';
import { Suggestions } from './Suggestions.tsx';

interface Props {
  readonly entry: Entry;
  readonly standing: Standing | undefined;
}

function BotMessage({ entry, standing }: { readonly entry: BotEntry; readonly standing: Standing }): JSX.Element {
  const { triage } = entry;
  if (isAsking(triage)) {
    return <QuestionCard question={triage} standing={standing} />;
  }
  if (triage?.kind === 'result' || triage?.kind === 'alarm') {
    return <ResultCard message={triage} />;
  }
  return (
    <div class="words">
      <Rich text={entry.text} calls />
      {triage !== undefined && triage.suggestions.length > 0 && <Suggestions suggestions={triage.suggestions} />}
    </div>
  );
}

function PersonMessage({ entry }: { readonly entry: PersonEntry }): JSX.Element {
  const t = useText();
  return (
    <div class="own">
      <p>
        <span class="unseen">{t('log.person')}: </span>
        {entry.text}
      </p>
      <MessageState entry={entry} />
    </div>
  );
}

/** One message of the conversation. */
export function Message({ entry, standing = { is: 'passed' } }: Props): JSX.Element {
  return entry.from === 'person' ? (
    <PersonMessage entry={entry} />
  ) : (
    <div class="bot" lang={entry.language} data-kind={entry.triage?.kind}>
      <BotMessage entry={entry} standing={standing} />
    </div>
  );
}
