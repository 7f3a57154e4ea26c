import texts from 'virtual:texts';
import { Events, type TriageBotApi } from './api.ts';
import { icon, make } from './dom.ts';
import { fallback } from './fallback.ts';
import { PanelFrame } from './frame.ts';
import { isReturning, openState } from './memory.ts';
import { type Options, panelAddress } from './options.ts';
import { followKeyboard, PageBehind } from './page.ts';
import { dress } from './styles.ts';

const speech = 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.5h5';
const cross = 'M6 6l12 12M18 6L6 18';

/** The button on a page that is not ours, and the dialog that it opens. */
export class Launcher implements TriageBotApi {
  private readonly words: Readonly<Record<string, string>>;
  private readonly events = new Events();
  private readonly host = document.createElement('triagebot-widget');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly button = make('button', 'launcher');
  private readonly panel = make('div', 'panel');
  private readonly page = new PageBehind();
  private readonly small = matchMedia('(max-width: 600px), (max-height: 480px)');
  private frame: PanelFrame | undefined;
  private isOpen = false;

  constructor(private readonly options: Options) {
    this.words = texts[options.language];
    this.host.dataset.position = options.position;
    this.host.lang = options.language;
    this.button.type = 'button';
    // A press of Enter or Space is a click without a pointer.
    this.button.addEventListener('click', (event) => this.toggle(event.detail === 0));
    this.panel.setAttribute('role', 'dialog');
    this.panel.setAttribute('aria-label', this.word('panel'));
    this.panel.hidden = true;
    dress(this.root, options);
    this.root.append(this.button, this.panel);
    this.root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') {
        this.close();
      }
    });
    this.small.addEventListener('change', () => this.fit());
    this.drawButton();
  }

  /** Puts the button on the page, and the panel if it was open before a reload. */
  show(): void {
    document.documentElement.append(this.host);
    const follow = followKeyboard(this.panel, () => this.isOpen && this.small.matches);
    window.visualViewport?.addEventListener('resize', follow);
    window.visualViewport?.addEventListener('scroll', follow);
    // Some single-page applications rebuild the whole document.
    new MutationObserver(() => {
      if (!this.host.isConnected) {
        document.documentElement.append(this.host);
      }
    }).observe(document.documentElement, { childList: true });
    if (openState.wasOpen() && (!this.small.matches || isReturning())) {
      this.reveal(this.small.matches, false);
    }
  }

  open(byKeyboard = false): void {
    if (!this.isOpen) {
      this.reveal(true, byKeyboard);
    }
  }

  close(): void {
    if (!this.isOpen) {
      return;
    }
    this.isOpen = false;
    this.panel.hidden = true;
    this.fit();
    this.drawButton();
    this.button.focus();
    openState.save(false);
    this.events.fire('close');
  }

  toggle(byKeyboard = false): void {
    if (this.isOpen) {
      this.close();
    } else {
      this.open(byKeyboard);
    }
  }

  restart(): void {
    this.open();
    this.frame?.tell({ triagebot: 'restart' });
  }

  on(...[name, handler]: Parameters<TriageBotApi['on']>): () => void {
    return this.events.on(name, handler);
  }

  private word(key: string): string {
    return this.words[`launcher.${key}`] ?? '';
  }

  private reveal(focus: boolean, byKeyboard: boolean): void {
    this.isOpen = true;
    this.panel.hidden = false;
    this.fit();
    this.drawButton();
    this.frame ??= this.load();
    if (focus) {
      this.frame.element.focus();
    }
    this.frame.tell({ triagebot: 'opened', focus, byKeyboard });
    openState.save(true);
    this.events.fire('open');
  }

  private load(): PanelFrame {
    const frame = new PanelFrame(
      panelAddress(this.options),
      this.word('panel'),
      (message) => (message === 'close' ? this.close() : this.arrive(frame, message)),
      () => this.offerHelp(frame),
    );
    this.panel.replaceChildren(frame.element);
    frame.load();
    return frame;
  }

  private arrive(frame: PanelFrame, message: 'ready' | 'result'): void {
    frame.element.nextElementSibling?.remove();
    this.events.fire(message);
  }

  private offerHelp(frame: PanelFrame): void {
    const box = fallback(this.words, () => {
      box.remove();
      frame.load();
      frame.element.focus();
    });
    this.panel.append(box);
  }

  /** Fills a small screen and takes the page behind out of reach; floats on a large one. */
  private fit(): void {
    const modal = this.isOpen && this.small.matches;
    this.host.toggleAttribute('data-modal', modal);
    if (modal) {
      this.panel.setAttribute('aria-modal', 'true');
      this.page.cover();
    } else {
      this.panel.removeAttribute('aria-modal');
      this.page.uncover();
    }
  }

  private drawButton(): void {
    this.button.setAttribute('aria-expanded', String(this.isOpen));
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.button.setAttribute('aria-label', this.word(this.isOpen ? 'close' : 'open'));
    this.button.replaceChildren(icon(this.isOpen ? cross : speech), ...(this.isOpen ? [] : [this.word('label')]));
  }
}
