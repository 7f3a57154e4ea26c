const key = 'triagebot:open';

/** Remembers, for this tab only, that the panel is open: a reload or the site's next page shows it again. */
export const openState = {
  save(open: boolean): void {
    try {
      if (open) {
        sessionStorage.setItem(key, '1');
      } else {
        sessionStorage.removeItem(key);
      }
    } catch {
      // A page may forbid storage; then the person opens the panel again by hand.
    }
  },

  wasOpen(): boolean {
    try {
      return sessionStorage.getItem(key) === '1';
    } catch {
      return false;
    }
  },
};

/** True when the person reloaded this page or came back to it. */
export function isReturning(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}
