import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { Item, Section } from '../wire/triage.ts';
import { Icon } from './icons.tsx';
import { Inline, Rich } from './Rich.tsx';

/** The measures that we have a drawing of, in public/images. */
const drawn: ReadonlySet<string> = new Set(['step_position']);

function Drawing({ item }: { readonly item: Item }): JSX.Element | null {
  const t = useText();
  const name = item.image ?? item.id?.replace(/^selfhelp_/, '') ?? '';
  return drawn.has(name) ? <img src={`images/${name}.svg`} alt={t(`image.${name}`)} loading="lazy" /> : null;
}

function ItemView({ item }: { readonly item: Item }): JSX.Element {
  return (
    <li>
      {(item.title || item.badge) && (
        <p class="item-head">
          {item.title && (
            <strong>
              <Inline text={item.title} />
            </strong>
          )}
          {item.badge && <span class="badge">{item.badge}</span>}
        </p>
      )}
      <Drawing item={item} />
      {item.text && <Rich text={item.text} calls />}
      {item.notes.length > 0 && (
        <ul class="notes">
          {item.notes.map((note) => (
            <li key={note}>
              <Inline text={note} calls />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A part of the result, folded unless it matters now. */
export function ResultSection({ section }: { readonly section: Section }): JSX.Element {
  return (
    <details class="section" data-section={section.id} open={section.open}>
      <summary>
        <h3>{section.title}</h3>
        <Icon name="chevron" />
      </summary>
      <ul class="items">
        {section.items.map((item, i) => (
          <ItemView key={item.id ?? i} item={item} />
        ))}
      </ul>
    </details>
  );
}
