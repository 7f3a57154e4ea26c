import { type Asking, isAsking } from '../wire/triage.ts';
import type { BotEntry, Entry, PersonEntry } from './entry.ts';
import { isVerdict } from './verdict.ts';

/** How a question stands: to be answered, answered by a form, or passed by (said in words, or asked again later). */
export type Standing =
  | { readonly is: 'open' }
  | { readonly is: 'answered'; readonly by: PersonEntry }
  | { readonly is: 'passed' };

type AskingEntry = BotEntry & { readonly triage: Asking };

const asks = (entry: Entry): entry is AskingEntry => entry.from === 'bot' && isAsking(entry.triage);

function standingAt(entries: readonly Entry[], index: number, question: Asking): Standing {
  const rest = entries.slice(index + 1);
  const next = rest.findIndex((entry) => asks(entry) || isVerdict(entry));
  const own = next < 0 ? rest : rest.slice(0, next);
  const by = own.find((entry): entry is PersonEntry => entry.from === 'person' && entry.answer?.id === question.id);
  if (by !== undefined) {
    return { is: 'answered', by };
  }
  return next < 0 ? { is: 'open' } : { is: 'passed' };
}

/** The standing of every question in the conversation, by the key of its message. At most one is open. */
export function standings(entries: readonly Entry[]): ReadonlyMap<string, Standing> {
  return new Map(
    entries.flatMap((entry, index) => (asks(entry) ? [[entry.key, standingAt(entries, index, entry.triage)]] : [])),
  );
}

/** The question to be answered now. */
export function openQuestion(entries: readonly Entry[]): AskingEntry | undefined {
  const at = standings(entries);
  return entries.filter(asks).findLast((entry) => at.get(entry.key)?.is === 'open');
}

/** Messages of the person that a question shows as its answer, so that they need no place of their own. */
export function shownAsAnswers(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set([...standings(entries).values()].flatMap((one) => (one.is === 'answered' ? [one.by.key] : [])));
}
