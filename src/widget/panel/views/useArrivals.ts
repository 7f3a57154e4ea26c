import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../transcript/entry.ts';
import { firstControl, offerFocus } from './focus.ts';

const margin = 10;

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** On a very low screen the whole panel scrolls instead of the log. */
const scroller = (log: HTMLElement): Element =>
  getComputedStyle(log).overflowY === 'visible' ? (document.scrollingElement ?? log) : log;

const offsetIn = (place: Element, item: Element): number =>
  item.getBoundingClientRect().top -
  (place === document.scrollingElement ? 0 : place.getBoundingClientRect().top) +
  place.scrollTop;

/** The first message of the bot's latest turn: reading begins there. */
function turnStart(entries: readonly Entry[]): Entry | undefined {
  const lastOwn = entries.findLastIndex((entry) => entry.from === 'person');
  return entries[lastOwn + 1] ?? entries[lastOwn];
}

/** When the bot has said something: its first words come into view, and its question or verdict is offered the focus. */
export function useArrivals(box: RefObject<HTMLDivElement | null>, entries: readonly Entry[]): void {
  const isFirst = useRef(true);
  const last = entries.at(-1);

  useEffect(() => {
    const log = box.current;
    const start = turnStart(entries);
    if (log === null || start === undefined || last === undefined) {
      return;
    }
    const place = scroller(log);
    const top = log.querySelector<HTMLElement>(`[data-key="${CSS.escape(start.key)}"]`);
    if (top === null || last.from === 'person') {
      place.scrollTo({ top: place.scrollHeight, behavior: isCalm() ? 'auto' : 'smooth' });
      return;
    }
    place.scrollTo({ top: offsetIn(place, top) - margin, behavior: isFirst.current || isCalm() ? 'auto' : 'smooth' });
    isFirst.current = false;
    const newest = log.querySelector(`[data-key="${CSS.escape(last.key)}"]`);
    const form = newest?.querySelector('form[data-open]');
    offerFocus(form ? firstControl(form) : (newest?.querySelector<HTMLElement>('[data-verdict]') ?? null));
  }, [last?.key]);
}
