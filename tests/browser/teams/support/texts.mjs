import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (folder, language) =>
  parse(readFileSync(new URL(`../../../../dialogs/${folder}/text.${language}.yaml`, import.meta.url), 'utf8'));

/** The sentences of the content in one language. */
export const texts = (language) => ({
  ...read('back-cramps', language),
  ...read('conversation', language),
  widget: read('widget', language),
});
