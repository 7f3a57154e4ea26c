declare module 'virtual:texts' {
  /** language -> key -> sentence; see texts.ts for what is inside. */
  const texts: Readonly<Record<'de' | 'de-einfach' | 'en', Readonly<Record<string, string>>>>;
  export default texts;
}
