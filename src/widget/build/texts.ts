import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const folder = new URL('../../../dialogs/widget/', import.meta.url);
const languages = ['de', 'de-einfach', 'en'] as const;

/** The file that holds the widget's sentences in one language. */
export const textFile = (language: string): string => fileURLToPath(new URL(`text.${language}.yaml`, folder));

/** Nested keys joined by dots, as the server serves them: `{ a: { b: 'x' } }` becomes `{ 'a.b': 'x' }`. */
export function flatten(node: unknown, prefix = ''): Record<string, string> {
  if (typeof node !== 'object' || node === null) {
    return { [prefix]: String(node) };
  }
  return Object.entries(node).reduce(
    (all, [key, value]) => Object.assign(all, flatten(value, prefix ? `${prefix}.${key}` : key)),
    {} as Record<string, string>,
  );
}

/** All sentences of one language, flat. */
export const readTexts = (language: string): Record<string, string> =>
  flatten(parse(readFileSync(textFile(language), 'utf8')));

/**
 * Gives `virtual:texts`: the few sentences that must be there before, or without, a word from the server,
 * for all languages. Everything else is asked from the server.
 */
export function texts(prefixes: readonly string[]): Plugin {
  const name = 'virtual:texts';
  return {
    name: 'triagebot-texts',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) {
        return undefined;
      }
      const chosen = languages.map((language) => {
        this.addWatchFile(textFile(language));
        const wanted = Object.entries(readTexts(language)).filter(([key]) => prefixes.some((p) => key.startsWith(p)));
        return [language, Object.fromEntries(wanted)];
      });
      return `export default ${JSON.stringify(Object.fromEntries(chosen))};`;
    },
  };
}
