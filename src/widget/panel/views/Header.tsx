import type { JSX } from 'preact';
import { isFramed, tellLauncher } from '../app/bridge.ts';
import { useText } from '../text/texts.ts';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import { parking } from './focus.ts';
import { Icon } from './icons.tsx';
import { Languages } from './Languages.tsx';
import { Menu } from './Menu.tsx';

/** Title, language, emergency numbers, menu, close. */
export function Header({ language }: { readonly language: string }): JSX.Element {
  const t = useText();
  return (
    <header>
      <h1 id={parking.headingId} tabIndex={-1}>
        {t('title')}
      </h1>
      <Languages language={language} />
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
