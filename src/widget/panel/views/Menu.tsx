import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';
import { Icon } from './icons.tsx';
import { usePopover } from './usePopover.ts';

const commands = ['back', 'why', 'help', 'restart'] as const;

/** What a person may ask for at any time. */
export function Menu(): JSX.Element {
  const t = useText();
  const conversation = useConversation();
  const { isOpen, box, opener, toggle, close } = usePopover();
  const send = (command: string): void => {
    close();
    parkFocus();
    conversation.say({ command, text: t(`menu.${command}`) });
  };
  return (
    <div>
      <button
        ref={opener}
        type="button"
        class="plain"
        aria-label={t('header.menu')}
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={toggle}
      >
        <Icon name="menu" />
      </button>
      <section ref={box} id="menu" class="popover" aria-label={t('header.menu')} hidden={!isOpen}>
        {commands.map((command) => (
          <button key={command} type="button" class="item" onClick={() => send(command)}>
            {t(`menu.${command}`)}
          </button>
        ))}
      </section>
    </div>
  );
}
