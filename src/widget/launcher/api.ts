/** What a page may be told. No event carries an answer, a result or any other health data. */
export type EventName = 'open' | 'close' | 'ready' | 'result';

export type Handler = () => void;

/** `window.TriageBot`, for the page that embeds the bot. */
export interface TriageBotApi {
  open(): void;
  close(): void;
  toggle(): void;
  /** Opens the panel and begins the conversation again. */
  restart(): void;
  /** Calls the handler at every such event; the function returned ends that. */
  on(name: EventName, handler: Handler): () => void;
}

declare global {
  interface Window {
    TriageBot?: TriageBotApi;
  }
}

/** Handlers by event; a handler that throws does not keep the others from being called. */
export class Events {
  private readonly handlers = new Map<EventName, Set<Handler>>();

  on(name: EventName, handler: Handler): () => void {
    const set = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, set.add(handler));
    return () => set.delete(handler);
  }

  fire(name: EventName): void {
    for (const handler of this.handlers.get(name) ?? []) {
      queueMicrotask(handler);
    }
  }
}
