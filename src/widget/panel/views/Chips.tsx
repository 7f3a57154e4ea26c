import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { CommandAction } from '../wire/triage.ts';
import { useCommand } from './answering.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly chips: readonly CommandAction[];
  /** Commands that were sent since: what they took back is crossed out. */
  readonly sent: ReadonlySet<string>;
  readonly isLive: boolean;
}

/** What was understood of a text, piece by piece; a press takes a piece back that is not so. */
export function Chips({ chips, sent, isLive }: Props): JSX.Element {
  const t = useText();
  const send = useCommand();
  const everything = sent.has('not_so');
  return (
    <ul class="chips" aria-label={t('chips.label')}>
      {chips.map(({ command, label }) => {
        const isGone = everything || sent.has(command);
        return (
          <li key={command} class={isGone ? 'chip gone' : 'chip'}>
            <span>
              {isGone ? (
                <>
                  <del>{label}</del> <span class="unseen">{t('chips.gone')}</span>
                </>
              ) : (
                label
              )}
            </span>
            {isLive && !isGone && (
              <button
                type="button"
                aria-label={t('chips.remove', { label })}
                title={t('chips.remove', { label })}
                onClick={() => send(command, t('chips.removed', { label }))}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
