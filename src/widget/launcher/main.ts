import { Launcher } from './launcher.ts';
import { readOptions } from './options.ts';

// A tag manager may insert the script in a way that leaves currentScript empty.
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src$="/widget.js"]');

// Embedded twice on one page: the first one stays, and there is one button.
if (script !== null && window.TriageBot === undefined) {
  const launcher = new Launcher(readOptions(script));
  window.TriageBot = {
    open: () => launcher.open(),
    close: () => launcher.close(),
    toggle: () => launcher.toggle(),
    restart: () => launcher.restart(),
    on: (name, handler) => launcher.on(name, handler),
  };
  launcher.show();
  document.dispatchEvent(new CustomEvent('triagebot-ready'));
}
