/** A phone, or a page zoomed so far that it is like one. */
export const isSmall = matchMedia('(max-width: 600px), (max-height: 480px)');

/** The page behind a panel that fills the screen: out of reach and not scrolling until the panel closes. */
export class PageBehind {
  private before: { readonly inert: boolean; readonly overflow: string } | undefined;

  cover(): void {
    if (this.before !== undefined) {
      return;
    }
    const root = document.documentElement;
    this.before = { inert: document.body.inert, overflow: root.style.overflow };
    document.body.inert = true;
    root.style.overflow = 'hidden';
  }

  uncover(): void {
    if (this.before === undefined) {
      return;
    }
    document.body.inert = this.before.inert;
    document.documentElement.style.overflow = this.before.overflow;
    this.before = undefined;
  }
}

/** Keeps a box that fills the screen above the keyboard of a phone. */
export function followKeyboard(box: HTMLElement, isFilling: () => boolean): () => void {
  const view = window.visualViewport;
  return () => {
    const shrunk = isFilling() && view !== null && view.scale === 1 && view.height < window.innerHeight - 1;
    box.style.height = shrunk ? `${view.height}px` : '';
    box.style.top = shrunk ? `${view.offsetTop}px` : '';
    box.style.bottom = shrunk ? 'auto' : '';
  };
}
