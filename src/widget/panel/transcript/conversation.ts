import { languageOf } from '../../shared/languages.ts';
import { Link, type LinkStatus } from '../directline/link.ts';
import { Outbox } from '../directline/outbox.ts';
import { saved } from '../directline/saved.ts';
import type { Answer, Incoming, Outgoing } from '../wire/activity.ts';
import { type Entry, pending, withReceived, withState } from './entry.ts';

/** Everything the screen shows, at one moment. */
export interface Snapshot {
  readonly entries: readonly Entry[];
  readonly status: LinkStatus;
  readonly language: string;
  /** The bot is about to answer. */
  readonly isWaiting: boolean;
}

/** A bot that says nothing for so long has nothing to say. */
const answerPatience = 20_000;

type Said = { readonly text: string; readonly answer?: Answer; readonly command?: string };

/** The conversation: what was said, what is on its way, and how the connection stands. */
export class Conversation {
  private snapshot: Snapshot;
  private readonly watchers = new Set<() => void>();
  private readonly link: Link;
  private readonly outbox: Outbox;

  constructor(language: string) {
    const chosen = saved.read<string>('language') ?? language;
    this.link = new Link(
      {
        received: (activities, isHistory) => this.receive(activities, isHistory),
        changed: (status) => this.connectionChanged(status),
        replaced: () => this.empty(),
      },
      chosen,
    );
    this.outbox = new Outbox((message) => this.link.post(message), {
      sent: (message) => this.arrived(message),
      refused: (message, isGone) => this.refuse(message, isGone),
    });
    const entries = this.outbox.waiting.map(pending);
    this.snapshot = { entries, status: 'connecting', language: chosen, isWaiting: entries.length > 0 };
  }

  get current(): Snapshot {
    return this.snapshot;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  start(): void {
    void this.link.run();
    addEventListener('online', () => this.wake());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.wake());
  }

  /** Sends words, an answer or a command; it arrives once, even if it has to be sent several times. */
  say(said: Said): void {
    if (this.snapshot.status === 'deleted') {
      this.beginAgain();
    }
    const message: Outgoing = { clientId: crypto.randomUUID?.() ?? fallbackId(), ...said };
    this.change({ entries: [...this.snapshot.entries, pending(message)], isWaiting: true });
    this.outbox.add(message);
  }

  /** Has everything deleted, by the server first; what is kept here goes when the server has confirmed it. */
  end(text: string): void {
    if (this.snapshot.status === 'ended' || this.snapshot.status === 'deleted') {
      this.leave([]);
      return;
    }
    saved.write('ending', true);
    this.say({ text, command: 'delete' });
  }

  /** Sends a message again that the server had refused. */
  repeat(key: string): void {
    const entry = this.snapshot.entries.find((one) => one.key === key);
    if (entry?.from === 'person') {
      const { text, answer, command } = entry;
      this.change({ entries: this.snapshot.entries.filter((one) => one.key !== key) });
      this.say({ text, ...(answer && { answer }), ...(command && { command }) });
    }
  }

  speak(language: string): void {
    this.link.speak(language);
    saved.write('language', language);
    this.change({ language });
  }

  /** Begins a new conversation in place of one that the server no longer has. */
  beginAgain(): void {
    this.empty();
    this.link.forget();
    void this.link.run();
  }

  wake(): void {
    this.link.wake();
    this.outbox.pause.wake();
  }

  private empty(): void {
    this.outbox.clear();
    this.change({ entries: [], isWaiting: false });
  }

  private leave(entries: readonly Entry[]): void {
    this.outbox.clear();
    this.link.leave();
    saved.clear();
    this.change({ entries, isWaiting: false });
  }

  private receive(activities: readonly Incoming[], isHistory: boolean): void {
    for (const { clientId, fromBot } of activities) {
      if (clientId !== undefined && !fromBot) {
        this.outbox.settle(clientId);
      }
    }
    const last = activities.findLast((one) => one.fromBot);
    const language = last?.type === 'message' ? (languageOf(last.locale) ?? this.snapshot.language) : undefined;
    if (language !== undefined && language !== this.snapshot.language) {
      this.speak(language);
    }
    this.change({
      entries: withReceived(this.snapshot.entries, activities, isHistory, this.snapshot.language),
      isWaiting: last === undefined ? this.snapshot.isWaiting : last.type === 'typing',
    });
    const farewell = activities.find((one) => one.triage?.kind === 'info' && one.triage.topic === 'deleted');
    if (farewell !== undefined && saved.read('ending') === true) {
      this.leave(this.snapshot.entries.filter((entry) => entry.key === farewell.id));
    }
  }

  private connectionChanged(status: LinkStatus): void {
    this.change({ status });
    if (status === 'online') {
      this.outbox.pause.wake();
      void this.outbox.run();
    }
  }

  private arrived(message: Outgoing): void {
    this.mark(message.clientId, 'sent');
    setTimeout(() => this.outbox.waiting.length > 0 || this.change({ isWaiting: false }), answerPatience);
  }

  private refuse(message: Outgoing, isGone: boolean): void {
    this.mark(message.clientId, 'failed');
    this.change({ isWaiting: false });
    if (isGone) {
      void this.link.catchUp();
    }
  }

  private mark(key: string, state: 'sent' | 'failed'): void {
    this.change({ entries: withState(this.snapshot.entries, key, state) });
  }

  private change(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    for (const watcher of this.watchers) {
      watcher();
    }
  }
}

/** For pages without a secure context, where browsers hide randomUUID. */
const fallbackId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
