/** Waiting that can be cut short: the network is back, or the person looks at the page again. */
export class Pause {
  private readonly sleepers = new Set<() => void>();

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.sleepers.add(wake);
    });
  }

  wake(): void {
    for (const sleeper of [...this.sleepers]) {
      sleeper();
    }
  }
}

/** Half a second, doubled with each failure, at most 15 seconds, a little uneven so that clients do not come in step. */
export const backoff = (failures: number): number =>
  Math.min(15_000, 500 * 2 ** Math.min(failures, 6)) * (0.8 + Math.random() * 0.4);
