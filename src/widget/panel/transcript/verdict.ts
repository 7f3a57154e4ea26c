import type { Alarm, Result } from '../wire/triage.ts';
import type { BotEntry, Entry } from './entry.ts';

export type VerdictEntry = BotEntry & { readonly triage: Result | Alarm };

/** A result, or an alarm that a free text raised. */
export const isVerdict = (entry: Entry): entry is VerdictEntry =>
  entry.from === 'bot' && (entry.triage?.kind === 'result' || entry.triage?.kind === 'alarm');

/** Danger: the person has to act now. */
export const isUrgent = (entry: Entry): entry is VerdictEntry =>
  isVerdict(entry) && (entry.triage.level === 'emergency' || entry.triage.level === 'emergency_ambulance');

const beginnings: ReadonlySet<string> = new Set(['greeting', 'restarted', 'deleted', 'content_changed']);

const beginsAnew = (entry: Entry): boolean =>
  entry.from === 'bot' && entry.triage?.kind === 'info' && beginnings.has(entry.triage.topic);

/** What was said since the conversation last began anew. */
export const currentRun = (entries: readonly Entry[]): readonly Entry[] =>
  entries.slice(entries.findLastIndex(beginsAnew) + 1);

/** Commands that take back what a verdict rests on: what they lead to says how urgent it is then. */
const revokes = (command = ''): boolean => /^(back|restart|not_so(:.*)?|change:.*)$/.test(command);

/** An emergency that still stands while the conversation has gone on past it. */
export function standingEmergency(entries: readonly Entry[]): VerdictEntry | undefined {
  const run = currentRun(entries);
  const at = run.findLastIndex(isVerdict);
  const verdict = run[at];
  const since = run.slice(at + 1).filter((entry) => entry.from === 'person');
  const stands = since.length > 0 && !since.some((entry) => revokes(entry.command));
  return verdict !== undefined && isUrgent(verdict) && stands ? verdict : undefined;
}
