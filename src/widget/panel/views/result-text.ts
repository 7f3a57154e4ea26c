import type { Translate } from '../text/texts.ts';
import type { Item, Result, Section } from '../wire/triage.ts';
import { withoutMarks } from './Rich.tsx';

function itemLines({ title, badge, text, notes }: Item): readonly string[] {
  const head = [title, badge && `(${badge})`].filter(Boolean).join(' ');
  return [...(head === '' ? [] : [head]), ...(text === undefined ? [] : [text]), ...notes.map((note) => `  – ${note}`)];
}

const sectionLines = ({ title, items }: Section): readonly string[] => [
  '',
  title.toUpperCase(),
  ...items.flatMap((item, i) => [...(i > 0 ? [''] : []), ...itemLines(item)]),
];

/** A result as plain text, to be kept or shown at a reception. */
export function resultText({ card, level }: Result, t: Translate, now: Date = new Date()): string {
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  const calls = card.actions.flatMap((action) =>
    action.kind === 'call' ? [t('result.call', { label: action.label, number: action.number })] : [],
  );
  const lines = [
    `${t('title')}, ${when.format(now)}`,
    '',
    `${t(`level.${level}`)}: ${card.headline}`,
    ...calls,
    ...card.body.flatMap((paragraph) => ['', paragraph]),
    ...card.sections.flatMap(sectionLines),
    '',
    ...card.footer,
  ];
  return `${withoutMarks(lines.join('\n'))}\n`;
}
