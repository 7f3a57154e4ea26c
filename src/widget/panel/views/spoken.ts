import type { Translate } from '../text/texts.ts';
import type { BotEntry } from '../transcript/entry.ts';
import { isAsking } from '../wire/triage.ts';
import { withoutMarks } from './Rich.tsx';

/** What is read aloud when a message arrives: the whole of short ones, the verdict and what to do of a result. */
export function spoken({ triage, text }: BotEntry, t: Translate): string {
  if (triage?.kind === 'result' || triage?.kind === 'alarm') {
    const { headline, body, actions } = triage.card;
    const parts = [t(`level.${triage.level}`), headline, ...body, ...actions.map((action) => action.label)];
    return withoutMarks(parts.map(asSentence).join(' '));
  }
  return withoutMarks(isAsking(triage) ? [triage.title, triage.hint ?? ''].join(' ') : text);
}

const asSentence = (text: string): string => (/[.!?:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
