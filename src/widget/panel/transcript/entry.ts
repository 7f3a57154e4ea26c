import { spokenAs } from '../../shared/languages.ts';
import type { Answer, Incoming, Outgoing } from '../wire/activity.ts';
import type { Triage } from '../wire/triage.ts';

export interface BotEntry {
  readonly from: 'bot';
  readonly key: string;
  /** As `lang` says it. */
  readonly language: string;
  readonly text: string;
  readonly triage?: Triage;
  /** Said before this page was loaded: shown, but not read aloud. */
  readonly isHistory: boolean;
}

export interface PersonEntry {
  readonly from: 'person';
  /** The id that the message was sent with. */
  readonly key: string;
  readonly text: string;
  readonly answer?: Answer;
  readonly command?: string;
  readonly state: 'sending' | 'sent' | 'failed';
}

export type Entry = BotEntry | PersonEntry;

/** The message as it is shown while it is on its way. */
export const pending = ({ clientId, text, answer, command }: Outgoing): PersonEntry => ({
  from: 'person',
  key: clientId,
  text,
  ...(answer && { answer }),
  ...(command && { command }),
  state: 'sending',
});

const toEntry = (one: Incoming, isHistory: boolean, language: string): Entry =>
  one.fromBot
    ? {
        from: 'bot',
        key: one.id,
        language: spokenAs(one.locale ?? language),
        text: one.text,
        ...(one.triage && { triage: one.triage }),
        isHistory,
      }
    : {
        from: 'person',
        key: one.clientId ?? one.id,
        text: one.text,
        ...(one.answer && { answer: one.answer }),
        ...(one.command && { command: one.command }),
        state: 'sent',
      };

/** Adds what came from the server. A message that waited here takes the place that the server gave it. */
export function withReceived(
  entries: readonly Entry[],
  received: readonly Incoming[],
  isHistory: boolean,
  language: string,
): readonly Entry[] {
  return received
    .filter((one) => one.type === 'message')
    .map((one) => toEntry(one, isHistory, language))
    .reduce((all, entry) => [...all.filter((known) => known.key !== entry.key), entry], entries);
}

/** Changes the state of a message of the person. */
export const withState = (entries: readonly Entry[], key: string, state: PersonEntry['state']): readonly Entry[] =>
  entries.map((entry) => (entry.from === 'person' && entry.key === key ? { ...entry, state } : entry));
