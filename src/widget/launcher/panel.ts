import type { ToLauncher } from '../shared/messages.ts';
import { make } from './dom.ts';
import { fallback } from './fallback.ts';
import { PanelFrame } from './frame.ts';
import { type Options, panelAddress } from './options.ts';
import { followKeyboard, isSmall, PageBehind } from './page.ts';
import { dressPanel } from './styles.ts';

/** The dialog around the panel's frame. It comes into being when a person first opens it. */
export class PanelBox {
  private readonly box = make('div', 'panel');
  private readonly page = new PageBehind();
  private readonly frame: PanelFrame;

  constructor(
    root: ShadowRoot,
    private readonly host: HTMLElement,
    options: Options,
    private readonly words: Readonly<Record<string, string>>,
    heard: (message: ToLauncher['triagebot']) => void,
  ) {
    dressPanel(root);
    const name = words['launcher.panel'] ?? '';
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('aria-label', name);
    this.frame = new PanelFrame(
      panelAddress(options),
      name,
      (message) => {
        if (message !== 'close') {
          this.frame.element.nextElementSibling?.remove();
        }
        heard(message);
      },
      () => this.offerHelp(),
    );
    this.box.append(this.frame.element);
    root.append(this.box);
    isSmall.addEventListener('change', () => this.fit());
    const follow = followKeyboard(this.box, () => this.isShown && isSmall.matches);
    window.visualViewport?.addEventListener('resize', follow);
    window.visualViewport?.addEventListener('scroll', follow);
    this.frame.load();
  }

  private get isShown(): boolean {
    return !this.box.hidden;
  }

  show(focus: boolean, byKeyboard: boolean): void {
    this.box.hidden = false;
    this.fit();
    if (focus) {
      this.frame.element.focus();
    }
    this.frame.tell({ triagebot: 'opened', focus, byKeyboard });
  }

  hide(): void {
    this.box.hidden = true;
    this.fit();
  }

  restart(): void {
    this.frame.tell({ triagebot: 'restart' });
  }

  private offerHelp(): void {
    const help = fallback(this.words, () => {
      help.remove();
      this.frame.load();
      this.frame.element.focus();
    });
    this.box.append(help);
  }

  /** Fills a small screen and takes the page behind out of reach; floats on a large one. */
  private fit(): void {
    const modal = this.isShown && isSmall.matches;
    this.host.toggleAttribute('data-modal', modal);
    if (modal) {
      this.box.setAttribute('aria-modal', 'true');
      this.page.cover();
    } else {
      this.box.removeAttribute('aria-modal');
      this.page.uncover();
    }
  }
}
