import type { JSX } from 'preact';
import type { CommandAction } from '../wire/triage.ts';
import { useCommand } from './answering.ts';

/** Commands that the bot offers under what it says. */
export function Suggestions({ suggestions }: { readonly suggestions: readonly CommandAction[] }): JSX.Element {
  const send = useCommand();
  return (
    <div class="suggestions">
      {suggestions.map(({ command, label }) => (
        <button key={command} type="button" class="small" onClick={() => send(command, label)}>
          {label}
        </button>
      ))}
    </div>
  );
}
