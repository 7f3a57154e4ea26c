import type { JSX } from 'preact';
import type { Item, Section } from '../wire/triage.ts';
import { Drawing } from './Drawing.tsx';
import { Icon } from './icons.tsx';
import { Inline, Rich } from './Rich.tsx';

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
      <Drawing image={item.image} />
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
