import { make } from './dom.ts';

type Words = Readonly<Record<string, string>>;

function phone(number: string, label: string): HTMLElement {
  const link = make('a', '', label);
  link.href = `tel:${number}`;
  return link;
}

/** What stands in the panel when its page cannot be loaded: a kind sentence, the numbers to call, another try. */
export function fallback(words: Words, retry: () => void): HTMLElement {
  const safety = make('p', '');
  (words['connection.safety'] ?? '').split('**').forEach((part, i) => {
    safety.append(i % 2 === 1 ? make('strong', '', part) : part);
  });
  const again = make('button', '', words['launcher.retry'] ?? '');
  again.type = 'button';
  again.addEventListener('click', retry);
  const box = make(
    'div',
    'fallback',
    make('p', '', words['launcher.failed'] ?? ''),
    safety,
    phone('112', words['emergency.call_112'] ?? '112'),
    phone('116117', words['emergency.call_116117'] ?? '116117'),
    again,
  );
  box.setAttribute('role', 'alert');
  return box;
}
