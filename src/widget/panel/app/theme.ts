import { accentOn, parseColour } from '../../shared/colour.ts';

const grounds = { light: [255, 255, 255], dark: [20, 26, 28] } as const;

/** Light or dark as the page or the system asks, with shades of the page's colour that are readable on either. */
export function applyTheme(wanted: string | null, accent: string | null): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const theme = wanted === 'light' || wanted === 'dark' ? wanted : system.matches ? 'dark' : 'light';
    const shades = accentOn(parseColour(accent ?? '') ?? [11, 110, 105], grounds[theme]);
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.style.setProperty('--accent', shades.fill);
    root.style.setProperty('--on-accent', shades.onFill);
    root.style.setProperty('--accent-text', shades.text);
    root.style.setProperty('--accent-soft', shades.soft);
  };
  system.addEventListener('change', apply);
  apply();
}
