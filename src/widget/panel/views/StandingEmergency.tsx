import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { VerdictEntry } from '../transcript/verdict.ts';
import { Icon } from './icons.tsx';
import { Inline } from './Rich.tsx';

/** Keeps an emergency in view, with its number to call, while the person reads or answers on. */
export function StandingEmergency({ entry }: { readonly entry: VerdictEntry | undefined }): JSX.Element | null {
  const t = useText();
  if (entry === undefined) {
    return null;
  }
  const { card, level } = entry.triage;
  const call = card.actions.find((action) => action.kind === 'call');
  return (
    <section class="standing" data-level={level} lang={entry.language} aria-label={t(`level.${level}`)}>
      <p>
        <Icon name="alert" />
        <strong>
          <Inline text={card.headline} />
        </strong>
      </p>
      {call && (
        <a href={`tel:${call.number}`} aria-label={call.label}>
          <Icon name="phone" />
          {call.number}
        </a>
      )}
    </section>
  );
}
