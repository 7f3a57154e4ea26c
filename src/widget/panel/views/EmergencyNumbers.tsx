import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { Icon } from './icons.tsx';
import { usePopover } from './usePopover.ts';

/** The number that a button names. Which one that is, the country's words decide. */
const numberIn = (label: string): string | undefined => /\d[\d ]*\d/.exec(label)?.[0].replaceAll(' ', '');

function Call({ label, isFirst = false }: { readonly label: string; readonly isFirst?: boolean }): JSX.Element {
  return (
    <a class={isFirst ? 'call call-first' : 'call'} href={`tel:${numberIn(label)}`}>
      <Icon name="phone" />
      {label}
    </a>
  );
}

/** The emergency numbers, one tap away at any time and without the server. */
export function EmergencyNumbers(): JSX.Element {
  const t = useText();
  const { isOpen, box, opener, toggle } = usePopover();
  return (
    <div>
      <button
        ref={opener}
        type="button"
        class="plain urgent"
        aria-expanded={isOpen}
        aria-controls="emergency-numbers"
        title={t('header.emergency_label')}
        onClick={toggle}
      >
        <Icon name="phone" />
        <span>{t('header.emergency')}</span>
      </button>
      <section
        ref={box}
        id="emergency-numbers"
        class="popover numbers"
        aria-label={t('emergency.title')}
        hidden={!isOpen}
      >
        <p>{t('emergency.life')}</p>
        <Call label={t('emergency.call_112')} isFirst />
        <p>{t('emergency.urgent')}</p>
        {numberIn(t('emergency.call_116117')) !== undefined && <Call label={t('emergency.call_116117')} />}
      </section>
    </div>
  );
}
