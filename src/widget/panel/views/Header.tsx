import type { JSX } from 'preact';
import { isFramed, tellLauncher } from '../app/bridge.ts';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import { parking } from './focus.ts';
import { Icon } from './icons.tsx';
import { Menu } from './Menu.tsx';

/** Title, language, emergency numbers, menu, close. */
export function Header({ language }: { readonly language: string }): JSX.Element {
  const t = useText();
  const conversation = useConversation();
  const other = language === 'de' ? 'en' : 'de';
  const switchLanguage = (): void => {
    conversation.say({ command: `language_${other}`, text: t('language.other') });
    conversation.speak(other);
  };
  return (
    <header>
      <h1 id={parking.headingId} tabIndex={-1}>
        {t('title')}
      </h1>
      <button
        type="button"
        class="plain language"
        lang={other}
        aria-label={`${t('language.short')}: ${t('language.switch')}`}
        title={t('language.switch')}
        onClick={switchLanguage}
      >
        {t('language.short')}
      </button>
      <EmergencyNumbers />
      <Menu />
      {isFramed && (
        <button type="button" class="plain" aria-label={t('header.close')} onClick={() => tellLauncher('close')}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
