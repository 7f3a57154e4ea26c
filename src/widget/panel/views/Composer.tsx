import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { Icon } from './icons.tsx';

const longest = 2000;
const countFrom = 200;

/** Free words, possible at any time. Enter sends, Shift and Enter begin a new line. */
export function Composer(): JSX.Element {
  const t = useText();
  const conversation = useConversation();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement | null>(null);
  const left = longest - text.length;

  const send = (event: Event): void => {
    event.preventDefault();
    const words = text.trim();
    if (words !== '') {
      conversation.say({ text: words });
      setText('');
    }
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      send(event);
    }
  };
  return (
    <footer>
      <form class="composer" onSubmit={send}>
        <label class="unseen" for="words">
          {t('composer.label')}
        </label>
        <textarea
          ref={field}
          id="words"
          rows={1}
          maxLength={longest}
          value={text}
          placeholder={t('composer.placeholder')}
          autocomplete="off"
          aria-describedby="words-left"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="submit" class="send" aria-label={t('composer.send')}>
          <Icon name="send" />
        </button>
        <p id="words-left">{left <= countFrom && left > 0 && t('composer.left', { count: left })}</p>
        <p role="status">{left <= 0 && t('composer.full', { max: longest })}</p>
      </form>
    </footer>
  );
}
