import { isAsking } from '../wire/triage.ts';
import type { Entry } from './entry.ts';
import type { Standing } from './standing.ts';
import { currentRun } from './verdict.ts';

/** What a person sends to be asked a question again, with its other answers kept. */
export const changeOf = (questionId: string): string => `change:${questionId}`;

/** The keys of the messages whose answer can be changed: of each question of the current run the last one, once answered. */
export function changeable(entries: readonly Entry[], at: ReadonlyMap<string, Standing>): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const entry of currentRun(entries)) {
    if (entry.from === 'bot' && isAsking(entry.triage) && entry.triage.kind === 'question') {
      last.set(entry.triage.id, entry.key);
    }
  }
  return new Set([...last.values()].filter((key) => at.get(key)?.is !== 'open'));
}

/** The message whose pieces can still be taken back: the bot remembers those of the last one only. */
export function correctable(entries: readonly Entry[]): string | undefined {
  const hasChips = (entry: Entry): boolean =>
    entry.from === 'bot' && entry.triage?.kind === 'info' && entry.triage.chips.length > 0;
  return currentRun(entries).findLast(hasChips)?.key;
}

/** The commands that were sent after a message: what of it was taken back. */
export const sentAfter = (entries: readonly Entry[], key: string): ReadonlySet<string> =>
  new Set(
    entries
      .slice(entries.findIndex((entry) => entry.key === key) + 1)
      .flatMap((entry) => (entry.from === 'person' && entry.command !== undefined ? [entry.command] : [])),
  );
