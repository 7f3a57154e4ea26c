import { parseColour } from '../shared/colour.ts';
import { type Language, languageOf } from '../shared/languages.ts';

/** What the script tag asks for. */
export interface Options {
  /** Where the panel and its server live: the origin of the script. */
  readonly base: string;
  readonly language: Language;
  readonly position: 'left' | 'right';
  readonly theme: 'auto' | 'light' | 'dark';
  /** `#rgb` or `#rrggbb`. */
  readonly accent: string;
}

const defaultAccent = '#0b6e69';

const oneOf = <T extends string>(allowed: readonly T[], value: string | null | undefined, otherwise: T): T =>
  allowed.find((item) => item === value) ?? otherwise;

/** Reads the attributes of the script tag; what is missing or unknown falls back to a sensible value. */
export function readOptions(script: HTMLScriptElement): Options {
  const { lang, position, theme, accent } = script.dataset;
  return {
    base: script.src,
    language: languageOf(lang) ?? languageOf(document.documentElement.lang) ?? 'de',
    position: oneOf(['left', 'right'], position, 'right'),
    theme: oneOf(['auto', 'light', 'dark'], theme, 'auto'),
    accent: accent !== undefined && parseColour(accent) !== undefined ? accent : defaultAccent,
  };
}

/** The address of the panel; the frame needs nothing else from the page. */
export function panelAddress(options: Options): string {
  const address = new URL('widget/panel.html', options.base);
  address.search = new URLSearchParams({
    lang: options.language,
    theme: options.theme,
    accent: options.accent,
  }).toString();
  return address.href;
}
