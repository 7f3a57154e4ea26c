import { type ComponentChildren, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import { labelsOf } from '../transcript/choosing.ts';
import type { Choice, Image } from '../wire/triage.ts';
import { addressOf, Drawing } from './Drawing.tsx';

interface Props {
  readonly image: Image;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** The option whose control has the focus: its region is shown as such. */
  readonly reached: string | undefined;
  readonly press: (choice: Choice) => void;
}

const shapes: ReadonlySet<string> = new Set(['g', 'path', 'circle', 'rect']);
const attributes = [
  'd',
  'transform',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'cx',
  'cy',
  'r',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'data-view',
];

/** The picture's elements; undefined while they are on the way, and when they cannot be had. */
function useElements(address: string): Element | undefined {
  const [root, set] = useState<Element>();
  useEffect(() => {
    // XML by a request, and not by a parser: those are closed to everything that came over the wire (Trusted Types).
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('image/svg+xml');
    request.onload = () => set(request.responseXML?.querySelector('svg') ?? undefined);
    request.send();
    return () => request.abort();
  }, [address]);
  return root;
}

const optionOf = (from: Element, { choices }: Props): Choice | undefined =>
  choices.find(({ id }) => id === from.getAttribute('data-option'));

const drawn = (from: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((name) => [[name, from.getAttribute(name) ?? '']]).filter(([, value]) => value),
  );

/** Unseen and wider than the region, because a thumb is wider than a flank; regions themselves lie above. */
function margin(from: Element, props: Props, key: number): ComponentChildren {
  const option = optionOf(from, props);
  const state = option && { class: 'margin', 'data-region': option.id, onClick: () => props.press(option) };
  return state && h('path', { key: `margin-${key}`, d: drawn(from).d ?? '', ...state });
}

/** Our own copy of a shape: only what draws, and regions that know their option. */
function copy(from: Element, props: Props, key: number): ComponentChildren {
  if (!shapes.has(from.localName) || from.getAttribute('data-only') === 'still') {
    return null;
  }
  const option = optionOf(from, props);
  const inside = [...from.children];
  const state = option && {
    class: 'region',
    'data-region': option.id,
    'data-chosen': props.chosen.includes(option.id) || undefined,
    'data-reached': props.reached === option.id || undefined,
    onClick: () => props.press(option),
  };
  return h(from.localName, { key, ...drawn(from), ...state }, [
    ...inside.map((child, i) => margin(child, props, i)),
    ...inside.map((child, i) => copy(child, props, i)),
  ]);
}

/**
 * A picture whose regions choose the options of their names, such as places on a body. It says nothing that the list
 * of options below it does not say: keys and assistive technology use the list, fingers use either.
 */
export function PictureChoice(props: Props): JSX.Element {
  const t = useText();
  const { image, choices, chosen } = props;
  const root = useElements(addressOf(image));
  if (root === undefined) {
    return <Drawing image={image} />;
  }
  const views = [...root.querySelectorAll('[data-view]')].map((one) => one.getAttribute('data-view') ?? '');
  return (
    <div class="picture">
      <svg viewBox={root.getAttribute('viewBox') ?? ''} role="img" aria-label={image.alt}>
        {[...root.children].map((child, i) => copy(child, props, i))}
      </svg>
      <p class="picture-views" aria-hidden="true">
        {views.map((view) => (
          <span key={view}>{t(`picture.${view}`)}</span>
        ))}
      </p>
      <p class="picture-chosen" aria-hidden="true">
        {chosen.length === 0 ? t('picture.tap') : labelsOf(chosen, choices).join(', ')}
      </p>
    </div>
  );
}
