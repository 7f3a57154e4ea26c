import { accentOn, parseColour } from '../shared/colour.ts';
import type { Options } from './options.ts';

// Important rules of a shadow tree win over important rules of the page: so the page's styles cannot reach in.
const rules = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto 0 0 auto !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483000 !important;
}
:host([data-position="left"]) { inset: auto auto 0 0 !important; }
@media print { :host { display: none !important; } }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.launcher {
  position: fixed;
  bottom: calc(20px + env(safe-area-inset-bottom, 0px));
  inset-inline: auto calc(20px + env(safe-area-inset-right, 0px));
  display: flex;
  align-items: center;
  gap: 10px;
  min-width: 56px;
  height: 56px;
  padding: 0 20px 0 16px;
  border: 2px solid transparent;
  border-radius: 28px;
  background: var(--fill);
  color: var(--on-fill);
  font: 600 16px/1.2 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  cursor: pointer;
  box-shadow: 0 2px 6px rgb(0 0 0 / .18), 0 8px 24px rgb(0 0 0 / .16);
  -webkit-tap-highlight-color: transparent;
}
.launcher[aria-expanded="true"] { width: 56px; justify-content: center; padding: 0; }
:host([data-position="left"]) .launcher { left: calc(20px + env(safe-area-inset-left, 0px)); right: auto; }
.launcher:hover { filter: brightness(1.08); }
.launcher:focus-visible {
  outline: 3px solid var(--fill);
  outline-offset: 3px;
  box-shadow: 0 0 0 3px #fff;
}
.launcher svg { width: 26px; height: 26px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
@media (forced-colors: active) { .launcher { border: 2px solid ButtonText; } }
`;

/** Needed once a person opens the panel; until then the page's time is the page's. */
const panelRules = `
.panel {
  position: fixed;
  bottom: calc(92px + env(safe-area-inset-bottom, 0px));
  right: calc(20px + env(safe-area-inset-right, 0px));
  width: 432px;
  height: min(740px, calc(100vh - 116px));
  max-width: calc(100vw - 40px);
  border-radius: 18px;
  overflow: hidden;
  background: var(--ground);
  box-shadow: 0 0 0 1px var(--edge), 0 12px 48px rgb(0 0 0 / .26);
}
:host([data-position="left"]) .panel { left: calc(20px + env(safe-area-inset-left, 0px)); right: auto; }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; background: var(--ground); color-scheme: normal; }
:host([data-modal]) .panel {
  inset: 0;
  width: auto;
  height: auto;
  max-width: none;
  border-radius: 0;
  box-shadow: none;
  padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) env(safe-area-inset-bottom, 0px)
    env(safe-area-inset-left, 0px);
}
:host([data-modal]) .launcher[aria-expanded="true"] { visibility: hidden; }
.fallback {
  position: absolute;
  inset: 0;
  overflow: auto;
  padding: 28px 24px;
  background: var(--ground);
  color: var(--ink);
  font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
.fallback button:focus-visible, .fallback a:focus-visible { outline: 3px solid var(--fill); outline-offset: 3px; }
.fallback p { margin: 0 0 16px; }
.fallback a, .fallback button {
  display: flex;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-height: 52px;
  margin: 0 0 12px;
  padding: 8px 16px;
  border: 2px solid var(--fill);
  border-radius: 12px;
  background: var(--ground);
  color: var(--text);
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
.fallback a:first-of-type { border-color: #b3261e; background: #b3261e; color: #fff; }
@media (prefers-reduced-motion: no-preference) {
  .panel:not([hidden]) { animation: rise .18s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
}
@media (forced-colors: active) { .panel { border: 2px solid ButtonText; } }
`;

const grounds = { light: [255, 255, 255], dark: [20, 26, 28] } as const;

function palette(options: Options, dark: boolean): string {
  const ground = dark ? grounds.dark : grounds.light;
  const accent = accentOn(parseColour(options.accent) ?? [11, 110, 105], ground);
  return `:host { --fill: ${accent.fill}; --on-fill: ${accent.onFill}; --text: ${accent.text};
    --ground: rgb(${ground.join(' ')}); --ink: ${dark ? '#eef3f3' : '#17211f'};
    --edge: ${dark ? 'rgb(255 255 255 / .18)' : 'rgb(0 0 0 / .08)'}; }`;
}

function styleText(options: Options): string {
  if (options.theme !== 'auto') {
    return palette(options, options.theme === 'dark') + rules;
  }
  const dark = palette(options, true);
  return `${palette(options, false)} @media (prefers-color-scheme: dark) { ${dark} } ${rules}`;
}

/** Styles as a constructed sheet, which a page's style-src does not forbid; a style element only for old browsers. */
function add(root: ShadowRoot, text: string): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = text;
  root.append(style);
}

/** Dresses the button. */
export const dress = (root: ShadowRoot, options: Options): void => add(root, styleText(options));

/** Dresses the panel. */
export const dressPanel = (root: ShadowRoot): void => add(root, panelRules);
