/** The languages of the conversation. Plain German is German to browsers and screen readers. */
export const languages = ['de', 'de-einfach', 'en'] as const;

export type Language = (typeof languages)[number];

const isOurs = (tag: string): tag is Language => (languages as readonly string[]).includes(tag);

/** Our language for a tag such as `en-GB`; undefined when we do not speak it. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const whole = (tag ?? '').toLowerCase();
  return [whole, whole.slice(0, 2)].find(isOurs);
}

/** What `lang` says of a language: `de` for plain German, so that it is read aloud in German. */
export const spokenAs = (language: string): string => language.slice(0, 2);
