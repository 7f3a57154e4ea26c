import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { PersonEntry } from '../transcript/entry.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';

/** Whether a message is still on its way or could not be sent. */
export function MessageState({ entry }: { readonly entry: PersonEntry }): JSX.Element | null {
  const t = useText();
  const conversation = useConversation();
  if (entry.state === 'sent') {
    return null;
  }
  if (entry.state === 'sending') {
    return <p class="state late">{t('message.sending')}</p>;
  }
  const repeat = (): void => {
    parkFocus();
    conversation.repeat(entry.key);
  };
  return (
    <p class="state failed" role="alert">
      {t('message.failed')}{' '}
      <button type="button" class="link" onClick={repeat}>
        {t('message.retry')}
      </button>
    </p>
  );
}
