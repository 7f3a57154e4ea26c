import baked from 'virtual:texts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf } from '../../shared/languages.ts';
import { request } from '../directline/http.ts';

type Words = Readonly<Record<string, string>>;

/** Gives the sentence of a key, with `{name}` filled in. */
export type Translate = (key: string, fill?: Readonly<Record<string, string | number>>) => string;

const loaded = new Map<string, Words>();

const bakedWords = (language: string): Words => baked[languageOf(language) ?? 'de'];

/** Asks the server for the sentences of a language, once; false when it cannot be reached. */
export async function loadTexts(language: string): Promise<boolean> {
  if (loaded.has(language)) {
    return true;
  }
  try {
    const words = await request('GET', `strings.json?lang=${encodeURIComponent(language)}`);
    loaded.set(language, words as Words);
    return true;
  } catch {
    return false;
  }
}

/** The sentences of a language; those built into the panel stand in until the server's are here. */
export function translator(language: string): Translate {
  const words = { ...bakedWords(language), ...loaded.get(language) };
  return (key, fill = {}) =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => String(fill[name] ?? hole));
}

export const TextContext = createContext<Translate>(translator('de'));

/** The translator of the language that the conversation is in. */
export const useText = (): Translate => useContext(TextContext);
