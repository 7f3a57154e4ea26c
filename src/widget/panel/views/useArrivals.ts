import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../transcript/entry.ts';
import { isVerdict } from '../transcript/verdict.ts';
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

/** Where reading begins: the verdict of the bot's latest turn, or its first message. */
function beginning(entries: readonly Entry[]): Entry | undefined {
  const turn = entries.slice(entries.findLastIndex((entry) => entry.from === 'person') + 1);
  return turn.find(isVerdict) ?? turn[0];
}

const elementOf = (log: HTMLElement, entry: Entry): HTMLElement | null =>
  log.querySelector(`[data-key="${CSS.escape(entry.key)}"]`);

/** The control of a question, or the heading of a verdict. */
function focusTarget(item: HTMLElement | null): HTMLElement | null {
  const form = item?.querySelector('form[data-open]');
  return form ? firstControl(form) : (item?.querySelector<HTMLElement>('[data-verdict]') ?? null);
}

/** When the bot has said something: its first words come into view, and its verdict or question is offered the focus. */
export function useArrivals(box: RefObject<HTMLDivElement | null>, entries: readonly Entry[]): void {
  const isFirst = useRef(true);
  const last = entries.at(-1);

  useEffect(() => {
    const log = box.current;
    if (log === null || last === undefined) {
      return;
    }
    const place = scroller(log);
    const start = beginning(entries);
    const first = start && elementOf(log, start);
    const top = first ? offsetIn(place, first) - margin : place.scrollHeight;
    place.scrollTo({ top, behavior: isFirst.current || isCalm() ? 'auto' : 'smooth' });
    isFirst.current = false;
    if (start !== undefined) {
      offerFocus(focusTarget(elementOf(log, isVerdict(start) ? start : last)));
    }
  }, [last?.key]);
}
