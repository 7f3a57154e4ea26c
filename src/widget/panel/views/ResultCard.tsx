import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { Alarm, Level, Result } from '../wire/triage.ts';
import { CardActions } from './CardActions.tsx';
import { Icon, type IconName } from './icons.tsx';
import { ResultSection } from './ResultSection.tsx';
import { ResultTools } from './ResultTools.tsx';
import { Inline, Rich } from './Rich.tsx';

const icons: Readonly<Record<Level, IconName>> = {
  emergency_ambulance: 'alert',
  emergency: 'alert',
  consultation_24h: 'clock',
  consultation: 'calendar',
  self_care: 'home',
};

/** A result or an alarm: what to do first, in the colour and the words of its urgency; everything else after it. */
export function ResultCard({ message }: { readonly message: Result | Alarm }): JSX.Element {
  const t = useText();
  const { card, level, suggestions } = message;
  return (
    <section class="card result" data-level={level}>
      <div class="verdict">
        <p class="level">
          <Icon name={icons[level]} />
          {t(`level.${level}`)}
        </p>
        <h2 tabIndex={-1} data-verdict>
          <Inline text={card.headline} />
        </h2>
      </div>
      <div class="advice">
        {card.actions.length > 0 && <CardActions actions={card.actions} />}
        {card.body.map((paragraph, i) => (
          <Rich key={i} text={paragraph} calls />
        ))}
      </div>
      {card.sections.map((section, i) => (
        <ResultSection key={section.id || i} section={section} />
      ))}
      {(card.footer.length > 0 || suggestions.length > 0 || message.kind === 'result') && (
        <div class="ending">
          {message.kind === 'result' && <ResultTools result={message} />}
          {card.footer.map((line, i) => (
            <Rich key={i} text={line} calls />
          ))}
          {suggestions.length > 0 && <CardActions actions={suggestions} />}
        </div>
      )}
    </section>
  );
}
