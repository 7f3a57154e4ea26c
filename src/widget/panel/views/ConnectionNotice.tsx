import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkStatus } from '../directline/link.ts';
import { useText } from '../text/texts.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';
import { Inline } from './Rich.tsx';

/** Short breaks pass unseen. */
const graceMs = 1_500;
const restoredMs = 4_000;

const immediate: ReadonlySet<LinkStatus> = new Set(['ended', 'deleted', 'unreachable']);

type Shown = Exclude<LinkStatus, 'online'> | 'restored' | undefined;

function useShown(status: LinkStatus): Shown {
  const [shown, show] = useState<Shown>();
  useEffect(() => {
    if (status === 'online') {
      show((before) => (before === 'reconnecting' || before === 'unreachable' ? 'restored' : undefined));
      const timer = setTimeout(() => show(undefined), restoredMs);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(() => show(status), immediate.has(status) ? 0 : graceMs);
    return () => clearTimeout(timer);
  }, [status]);
  return shown;
}

/** Says kindly how the connection stands, and where to call when the server stays away. */
export function ConnectionNotice({ status }: { readonly status: LinkStatus }): JSX.Element {
  const t = useText();
  const conversation = useConversation();
  const shown = useShown(status);
  const isOver = shown === 'ended' || shown === 'deleted';
  const act = (): void => {
    parkFocus();
    if (isOver) {
      conversation.beginAgain();
    } else {
      conversation.wake();
    }
  };
  return (
    <div class="notice" role="status" data-shown={shown}>
      {shown !== undefined && <p>{t(`connection.${shown}`)}</p>}
      {shown === 'unreachable' && (
        <p>
          <Inline text={t('connection.safety')} calls />
        </p>
      )}
      {(shown === 'unreachable' || isOver) && (
        <button type="button" class="small" onClick={act}>
          {t(isOver ? 'connection.restart' : 'connection.retry')}
        </button>
      )}
    </div>
  );
}
