import { isOurs, type ToLauncher, type ToPanel } from '../shared/messages.ts';

/** Long enough for a slow phone network; then the person gets the numbers to call. */
const patience = 12_000;

/** The frame that holds the panel: isolated from the page, talking by messages only. */
export class PanelFrame {
  readonly element: HTMLIFrameElement;
  private isReady = false;
  private readonly waiting: ToPanel[] = [];
  private timer = 0;

  constructor(
    private readonly address: string,
    title: string,
    private readonly heard: (message: ToLauncher['triagebot']) => void,
    private readonly failed: () => void,
  ) {
    this.element = document.createElement('iframe');
    this.element.title = title;
    this.element.setAttribute('allow', 'clipboard-write');
    this.element.setAttribute('referrerpolicy', 'origin');
    addEventListener('message', (event) => this.listen(event));
  }

  /** Loads the panel's page, again if need be. */
  load(): void {
    this.isReady = false;
    this.element.src = this.address;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.failed(), patience);
  }

  /** Tells the panel something, as soon as it listens. */
  tell(message: ToPanel): void {
    if (this.isReady) {
      this.element.contentWindow?.postMessage(message, new URL(this.address).origin);
    } else {
      this.waiting.push(message);
    }
  }

  private listen(event: MessageEvent): void {
    const known = event.source === this.element.contentWindow && event.origin === new URL(this.address).origin;
    if (!known || !isOurs(event.data)) {
      return;
    }
    const message = event.data.triagebot as ToLauncher['triagebot'];
    if (message === 'ready') {
      this.isReady = true;
      clearTimeout(this.timer);
      this.waiting.splice(0).forEach((one) => {
        this.tell(one);
      });
    }
    this.heard(message);
  }
}
