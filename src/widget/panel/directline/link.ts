import { type ActivitySet, type Incoming, type Outgoing, readActivitySet, toActivity } from '../wire/activity.ts';
import { Refused, Unreachable } from './http.ts';
import { backoff, Pause } from './pause.ts';
import { Session } from './session.ts';
import { listen } from './socket.ts';

/** `unreachable`: several tries failed; `ended`: the server no longer has the conversation; `deleted`: as the person wished. */
export type LinkStatus = 'connecting' | 'online' | 'reconnecting' | 'unreachable' | 'ended' | 'deleted';

export interface LinkEvents {
  received(activities: readonly Incoming[], isHistory: boolean): void;
  changed(status: LinkStatus): void;
  /** A new conversation took the place of one that had expired before this page was loaded. */
  replaced(): void;
}

const pollEvery = 1_000;
const pollsBeforeSocket = 60;
const echoPatience = 3_000;

/** The way to the server: a socket when it gets through, polling when not, and a new try whenever it breaks. */
export class Link {
  private readonly session = new Session();
  private readonly pause = new Pause();
  private readonly seen = new Set<string>();
  private watermark: string | undefined;
  private stop = new AbortController();
  private failures = 0;
  private deafSockets = 0;
  private isGone = false;
  private hasLeft = false;

  constructor(
    private readonly events: LinkEvents,
    private locale: string,
  ) {}

  /** Connects and stays connected until the conversation ends. */
  async run(): Promise<void> {
    this.events.changed('connecting');
    for (;;) {
      const stop = new AbortController();
      this.stop = stop;
      try {
        await this.attend(await this.join(), stop.signal);
      } catch (error) {
        this.isGone = error instanceof Refused && error.isGone && this.session.exists;
        this.failures++;
      }
      if (this.hasLeft) {
        return;
      }
      if (this.isGone) {
        this.events.changed('ended');
        return;
      }
      if (this.failures > 0) {
        this.events.changed(this.failures > 2 ? 'unreachable' : 'reconnecting');
        await this.pause.sleep(backoff(this.failures - 1));
      }
    }
  }

  /** Takes a message to the server; before the conversation has begun it is as if nobody answered. */
  async post(message: Outgoing): Promise<void> {
    if (!this.session.exists) {
      throw new Unreachable();
    }
    await this.session.post(toActivity(message, this.locale));
    setTimeout(() => this.seen.has(message.clientId) || void this.catchUp(), echoPatience);
  }

  speak(locale: string): void {
    this.locale = locale;
  }

  /** Forgets the conversation; the next run starts a new one. */
  forget(): void {
    this.session.forget();
    this.watermark = undefined;
    this.seen.clear();
    this.failures = 0;
    this.isGone = false;
    this.hasLeft = false;
  }

  /** Forgets the conversation and connects no more. */
  leave(): void {
    this.forget();
    this.hasLeft = true;
    this.stop.abort();
    this.pause.wake();
    this.events.changed('deleted');
  }

  /** The network is back or the person looks again: no more waiting, and a look for what was missed. */
  wake(): void {
    this.pause.wake();
    if (this.session.exists && this.failures === 0) {
      void this.catchUp();
    }
  }

  /** Asks for what the stream did not bring; a stream that kept silent about something is dead without knowing it. */
  async catchUp(): Promise<void> {
    try {
      if (this.take(readActivitySet(await this.session.read(this.watermark)), false)) {
        this.stop.abort();
      }
    } catch (error) {
      this.isGone = error instanceof Refused && error.isGone;
      this.stop.abort();
    }
  }

  private async join(): Promise<string | undefined> {
    if (!this.session.exists) {
      setTimeout(() => this.seen.size > 0 || void this.catchUp(), echoPatience);
      return this.session.start(this.locale);
    }
    try {
      await this.session.refreshWhenDue();
      if (this.watermark === undefined) {
        this.take(readActivitySet(await this.session.read(undefined)), true);
      }
      return await this.session.resume(this.watermark);
    } catch (error) {
      if (error instanceof Refused && error.isGone && this.seen.size === 0) {
        // Nothing of the old conversation is on the screen: a new one takes its place without a word.
        this.session.forget();
        this.events.replaced();
        return this.session.start(this.locale);
      }
      throw error;
    }
  }

  private async attend(streamUrl: string | undefined, stop: AbortSignal): Promise<void> {
    const refresh = setInterval(() => void this.session.refreshWhenDue().catch(() => undefined), 30_000);
    try {
      if (streamUrl === undefined || this.deafSockets >= 2) {
        await this.poll(stop);
        return;
      }
      const hear = (frame: unknown): boolean => this.take(readActivitySet(frame), false);
      const wasOpen = await listen(streamUrl, hear, () => this.arrive(), stop);
      this.deafSockets = wasOpen ? 0 : this.deafSockets + 1;
      this.failures += wasOpen ? 1 : 0;
    } finally {
      clearInterval(refresh);
    }
  }

  private async poll(stop: AbortSignal): Promise<void> {
    for (let polls = 0; polls < pollsBeforeSocket && !stop.aborted; polls++) {
      this.take(readActivitySet(await this.session.read(this.watermark)), false);
      this.arrive();
      await this.pause.sleep(pollEvery);
    }
    // Once in a while a socket gets one chance.
    this.deafSockets = 1;
  }

  private arrive(): void {
    this.failures = 0;
    this.events.changed('online');
  }

  /** True when there was something new. */
  private take(set: ActivitySet, isHistory: boolean): boolean {
    const fresh = set.activities.filter((activity) => !this.seen.has(activity.id));
    for (const activity of fresh) {
      this.seen.add(activity.id).add(activity.clientId ?? activity.id);
    }
    this.watermark = set.watermark ?? this.watermark;
    if (fresh.length > 0) {
      this.events.received(fresh, isHistory);
    }
    return fresh.length > 0;
  }
}
