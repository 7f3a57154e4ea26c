import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { Icon } from './icons.tsx';
import { usePopover } from './usePopover.ts';

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
        <a class="call call-first" href="tel:112">
          <Icon name="phone" />
          {t('emergency.call_112')}
        </a>
        <p>{t('emergency.urgent')}</p>
        <a class="call" href="tel:116117">
          <Icon name="phone" />
          {t('emergency.call_116117')}
        </a>
      </section>
    </div>
  );
}
