import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// "(Haben Sie|Hat die Person) Fieber?": the first wording is for who answers for themselves.
const forOneself = (text) => text.replace(/\(([^()|]*)\|[^()]*\)/g, '$1');

const read = (folder, language) =>
  parse(
    readFileSync(new URL(`../../../../dialogs/${folder}/text.${language}.yaml`, import.meta.url), 'utf8'),
    (_, value) => (typeof value === 'string' ? forOneself(value) : value),
  );

/** The sentences of the content in one language. */
export const texts = (language) => ({
  ...read('back-cramps', language),
  ...read('conversation', language),
  widget: read('widget', language),
});
