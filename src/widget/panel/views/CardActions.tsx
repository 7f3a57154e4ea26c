import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { CallAction, CommandAction } from '../wire/triage.ts';
import { useCommand } from './answering.ts';
import { Icon } from './icons.tsx';

/** What can be done at once: numbers to call, first and large, and commands. */
export function CardActions({ actions }: { readonly actions: readonly (CallAction | CommandAction)[] }): JSX.Element {
  const t = useText();
  const send = useCommand();
  return (
    <div class="actions">
      {actions.map((action, i) =>
        action.kind === 'call' ? (
          <a
            key={i}
            class={i === 0 ? 'call call-first' : 'call'}
            href={`tel:${action.number}`}
            {...(!action.label.includes(action.number) && {
              'aria-label': t('result.call', { label: action.label, number: action.number }),
            })}
          >
            <Icon name="phone" />
            {action.label}
          </a>
        ) : (
          <button key={i} type="button" class="secondary" onClick={() => send(action.command, action.label)}>
            {action.label}
          </button>
        ),
      )}
    </div>
  );
}
