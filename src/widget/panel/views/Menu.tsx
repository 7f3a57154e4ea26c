import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';
import { Icon } from './icons.tsx';
import { usePopover } from './usePopover.ts';

const commands = ['back', 'change', 'for_whom', 'why', 'help', 'my_data', 'privacy', 'restart'] as const;

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
  const end = (): void => {
    close();
    parkFocus();
    conversation.end(t('menu.end'));
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
          <button key={command} type="button" class="item" data-command={command} onClick={() => send(command)}>
            {t(`menu.${command}`)}
          </button>
        ))}
        <button type="button" class="item ends" onClick={end}>
          {t('menu.end')}
        </button>
      </section>
    </div>
  );
}
