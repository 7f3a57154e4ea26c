import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { useCommand } from './answering.ts';

const offered = ['back', 'why', 'assess_only'] as const;

/** The commands that a question offers beside its answer; help and the rest stand in the menu. */
export function CommandButtons({ commands }: { readonly commands: readonly string[] }): JSX.Element | null {
  const t = useText();
  const send = useCommand();
  const shown = offered.filter((command) => commands.includes(command));
  if (shown.length === 0) {
    return null;
  }
  return (
    <div class="commands">
      {shown.map((command) => (
        <button key={command} type="button" class="link" onClick={() => send(command, t(`question.${command}`))}>
          {t(`question.${command}`)}
        </button>
      ))}
    </div>
  );
}
