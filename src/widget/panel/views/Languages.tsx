import type { JSX } from 'preact';
import { languages, spokenAs } from '../../shared/languages.ts';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';
import { usePopover } from './usePopover.ts';

/** The languages of the conversation, each in its own words; the answers stay. */
export function Languages({ language }: { readonly language: string }): JSX.Element {
  const t = useText();
  const conversation = useConversation();
  const { isOpen, box, opener, toggle, close } = usePopover();
  const speak = (chosen: string): void => {
    close();
    parkFocus();
    conversation.say({ command: `language_${chosen.replace('-', '_')}`, text: t(`language.${chosen}`) });
    conversation.speak(chosen);
  };
  return (
    <div>
      <button
        ref={opener}
        type="button"
        class="plain language"
        aria-label={`${t('language.short')}: ${t('language.choose')}`}
        aria-expanded={isOpen}
        aria-controls="languages"
        title={t('language.choose')}
        onClick={toggle}
      >
        {t('language.short')}
      </button>
      <section ref={box} id="languages" class="popover" aria-label={t('language.choose')} hidden={!isOpen}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            class="item"
            lang={spokenAs(one)}
            data-language={one}
            aria-current={one === language ? 'true' : undefined}
            onClick={() => speak(one)}
          >
            {t(`language.${one}`)}
          </button>
        ))}
      </section>
    </div>
  );
}
