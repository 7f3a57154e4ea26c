import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { BotEntry, Entry, PersonEntry } from '../transcript/entry.ts';
import type { Standing } from '../transcript/standing.ts';
import { isAsking } from '../wire/triage.ts';
import { Chips } from './Chips.tsx';
import { Drawing } from './Drawing.tsx';
import { MessageState } from './MessageState.tsx';
import { Pace } from './Pace.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import { Rich } from './Rich.tsx';
import { Suggestions } from './Suggestions.tsx';

interface Props {
  readonly entry: Entry;
  readonly standing: Standing | undefined;
  /** Nothing was said after it. */
  readonly isLast: boolean;
  /** The answer to this question can be changed. */
  readonly canChange: boolean;
  /** Pieces of what was understood can be taken back. */
  readonly canCorrect: boolean;
  /** Commands that were sent after this message. */
  readonly sentAfter: ReadonlySet<string>;
}

function BotMessage(props: Props & { readonly entry: BotEntry }): JSX.Element {
  const { entry, standing = { is: 'passed' } } = props;
  const { triage } = entry;
  if (isAsking(triage)) {
    return <QuestionCard question={triage} standing={standing} canChange={props.canChange} />;
  }
  if (triage?.kind === 'result' || triage?.kind === 'alarm') {
    return <ResultCard message={triage} />;
  }
  return (
    <div class="words">
      <Rich text={entry.text} calls />
      <Drawing image={triage?.image} />
      {triage?.seconds !== undefined && props.isLast && !entry.isHistory && <Pace seconds={triage.seconds} />}
      {triage !== undefined && triage.chips.length > 0 && (
        <Chips chips={triage.chips} sent={props.sentAfter} isLive={props.canCorrect} />
      )}
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
export function Message(props: Props): JSX.Element {
  const { entry } = props;
  return entry.from === 'person' ? (
    <PersonMessage entry={entry} />
  ) : (
    <div class="bot" lang={entry.language} data-kind={entry.triage?.kind}>
      <BotMessage {...props} entry={entry} />
    </div>
  );
}
