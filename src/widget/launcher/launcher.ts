import texts from 'virtual:texts';
import { spokenAs } from '../shared/languages.ts';
import { Events, type TriageBotApi } from './api.ts';
import { icon, make } from './dom.ts';
import { isReturning, openState } from './memory.ts';
import type { Options } from './options.ts';
import { isSmall } from './page.ts';
import { PanelBox } from './panel.ts';
import { dress } from './styles.ts';

const speech = 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.5h5';
const cross = 'M6 6l12 12M18 6L6 18';

/** The button on a page that is not ours; everything else begins when it is pressed. */
export class Launcher implements TriageBotApi {
  private readonly words: Readonly<Record<string, string>>;
  private readonly events = new Events();
  private readonly host = document.createElement('triagebot-widget');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly button = make('button', 'launcher');
  private panel: PanelBox | undefined;
  private isOpen = false;

  constructor(private readonly options: Options) {
    this.words = texts[options.language];
    this.host.dataset.position = options.position;
    this.host.lang = spokenAs(options.language);
    this.button.type = 'button';
    // A press of Enter or Space is a click without a pointer.
    this.button.addEventListener('click', (event) => this.toggle(event.detail === 0));
    dress(this.root, options);
    this.root.append(this.button);
    this.root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') {
        this.close();
      }
    });
    this.drawButton();
  }

  /** Puts the button on the page, and the panel if it was open before a reload. */
  show(): void {
    document.documentElement.append(this.host);
    // Some single-page applications rebuild the whole document.
    new MutationObserver(() => {
      if (!this.host.isConnected) {
        document.documentElement.append(this.host);
      }
    }).observe(document.documentElement, { childList: true });
    if (openState.wasOpen() && (!isSmall.matches || isReturning())) {
      this.reveal(isSmall.matches, false);
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
    this.panel?.hide();
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
    this.panel?.restart();
  }

  on(...[name, handler]: Parameters<TriageBotApi['on']>): () => void {
    return this.events.on(name, handler);
  }

  private reveal(focus: boolean, byKeyboard: boolean): void {
    this.isOpen = true;
    this.drawButton();
    this.panel ??= new PanelBox(this.root, this.host, this.options, this.words, (message) =>
      message === 'close' ? this.close() : this.events.fire(message),
    );
    this.panel.show(focus, byKeyboard);
    openState.save(true);
    this.events.fire('open');
  }

  private drawButton(): void {
    const words = (key: string): string => this.words[`launcher.${key}`] ?? '';
    this.button.setAttribute('aria-expanded', String(this.isOpen));
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.button.setAttribute('aria-label', words(this.isOpen ? 'close' : 'open'));
    this.button.replaceChildren(icon(this.isOpen ? cross : speech), ...(this.isOpen ? [] : [words('label')]));
  }
}
