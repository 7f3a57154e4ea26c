import type { ComponentChildren, JSX } from 'preact';

const numbers = /\b(112|116\s?117)\b/;

function withCalls(text: string): ComponentChildren {
  return text.split(numbers).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <a key={i} href={`tel:${part.replace(/\s/g, '')}`}>
        {part}
      </a>
    ),
  );
}

/** A link of the bot to a page of the operator: an address of the web, or a page of the host. */
const link = /\[([^\]]+)\]\((https:\/\/[^\s)]+|\/legal\/\w+|\/summary\/[\w-]+\?format=\w+)\)/;

const withLinks = (text: string, show: (part: string) => ComponentChildren): ComponentChildren =>
  text.split(link).map((part, i, all) =>
    i % 3 === 0 ? (
      show(part)
    ) : i % 3 === 1 ? (
      <a key={i} href={all[i + 1] ?? ''} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : null,
  );

/** Plain text with `**bold**` and links; where asked for, emergency numbers can be called by a tap. Never markup. */
export function Inline({ text, calls = false }: { readonly text: string; readonly calls?: boolean }): JSX.Element {
  const show = (part: string): ComponentChildren => withLinks(part, calls ? withCalls : (words) => words);
  const parts = text.split('**');
  return (
    <>
      {parts.map((part, i) =>
        i % 2 === 1 && i < parts.length - 1 ? <strong key={i}>{show(part)}</strong> : show(part),
      )}
    </>
  );
}

const bullet = /^\s*[-*•]\s+/;

function Block({ lines, calls }: { readonly lines: readonly string[]; readonly calls: boolean }): JSX.Element {
  if (lines.every((line) => bullet.test(line))) {
    return (
      <ul>
        {lines.map((line, i) => (
          <li key={i}>
            <Inline text={line.replace(bullet, '')} calls={calls} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {lines.map((line, i) => (
        <span key={i}>
          {i > 0 && <br />}
          <Inline text={line} calls={calls} />
        </span>
      ))}
    </p>
  );
}

/** Lines of one kind that stand together: list items or running text. */
function blocks(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => {
      const groups: string[][] = [];
      for (const line of paragraph.split('\n').filter((one) => one.trim() !== '')) {
        const last = groups.at(-1);
        if (last !== undefined && bullet.test(last[0] ?? '') === bullet.test(line)) {
          last.push(line);
        } else {
          groups.push([line]);
        }
      }
      return groups;
    })
    .filter((lines) => lines.length > 0);
}

/** Text of several paragraphs and simple lists. */
export function Rich({ text, calls = false }: { readonly text: string; readonly calls?: boolean }): JSX.Element {
  return (
    <>
      {blocks(text).map((lines, i) => (
        <Block key={i} lines={lines} calls={calls} />
      ))}
    </>
  );
}

/** The text as it is read aloud. */
export const withoutMarks = (text: string): string => text.replaceAll('**', '');
