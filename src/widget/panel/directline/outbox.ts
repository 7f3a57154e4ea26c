import type { Outgoing } from '../wire/activity.ts';
import { Refused } from './http.ts';
import { backoff, Pause } from './pause.ts';
import { saved } from './saved.ts';

const key = 'outbox';
const patienceWithErrors = 6;

export interface OutboxEvents {
  sent(message: Outgoing): void;
  /** The server will not take this message, or its conversation is gone. */
  refused(message: Outgoing, isGone: boolean): void;
}

/** Messages on their way: one after another, each tried until it is taken, always under the same id. */
export class Outbox {
  private queue: readonly Outgoing[] = saved.read<readonly Outgoing[]>(key) ?? [];
  private isRunning = false;
  readonly pause = new Pause();

  constructor(
    private readonly post: (message: Outgoing) => Promise<void>,
    private readonly events: OutboxEvents,
  ) {}

  /** What is not yet with the server, also from before a reload. */
  get waiting(): readonly Outgoing[] {
    return this.queue;
  }

  add(message: Outgoing): void {
    this.keep([...this.queue, message]);
    void this.run();
  }

  /** The server has it: seen in the stream, even if the answer to the post got lost. */
  settle(clientId: string): void {
    if (this.queue.some((one) => one.clientId === clientId)) {
      this.keep(this.queue.filter((one) => one.clientId !== clientId));
    }
  }

  clear(): void {
    this.keep([]);
    this.pause.wake();
  }

  async run(): Promise<void> {
    if (this.isRunning) {
      return;
    }
    this.isRunning = true;
    for (let next = this.queue[0]; next !== undefined; next = this.queue[0]) {
      await this.deliver(next);
    }
    this.isRunning = false;
  }

  private async deliver(message: Outgoing): Promise<void> {
    for (let failures = 0; this.queue.includes(message); failures++) {
      try {
        await this.post(message);
        this.settle(message.clientId);
        this.events.sent(message);
        return;
      } catch (error) {
        const refusal = error instanceof Refused ? error : undefined;
        if (refusal !== undefined && (!refusal.isPassing || failures >= patienceWithErrors)) {
          this.settle(message.clientId);
          this.events.refused(message, refusal.isGone);
          return;
        }
        await this.pause.sleep(Math.max(refusal?.retryAfterMs ?? 0, backoff(failures)));
      }
    }
  }

  private keep(queue: readonly Outgoing[]): void {
    this.queue = queue;
    saved.write(key, queue.length === 0 ? undefined : queue);
  }
}
