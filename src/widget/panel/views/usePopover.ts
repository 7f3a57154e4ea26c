import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Popover {
  readonly isOpen: boolean;
  readonly box: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  toggle(): void;
  close(): void;
}

/** A box that a button opens and closes. Escape closes it and gives the focus back; so does a press elsewhere. */
export function usePopover(): Popover {
  const [isOpen, set] = useState(false);
  const box = useRef<HTMLElement | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);

  // Before the box is painted: an Escape pressed at once must close the box, not the panel behind it.
  useLayoutEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node && (box.current?.contains(target) || opener.current?.contains(target) || false);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.preventDefault();
        set(false);
        opener.current?.focus();
      }
    };
    const onLeave = (event: Event): void => {
      if (!isInside(event.target)) {
        set(false);
      }
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, [isOpen]);

  return { isOpen, box, opener, toggle: () => set((open) => !open), close: () => set(false) };
}
