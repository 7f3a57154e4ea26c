import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import type { Result } from '../wire/triage.ts';
import { copyText, saveText } from './keeping.ts';
import { resultText } from './result-text.ts';

/** To keep a result: copy it, save it as text, print it. Nothing of it leaves the device. */
export function ResultTools({ result }: { readonly result: Result }): JSX.Element {
  const t = useText();
  const [done, setDone] = useState<string>();
  const box = useRef<HTMLDivElement | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(resultText(result, t));
    setDone(t(isCopied ? 'keep.copied' : 'keep.not_copied'));
  };
  const save = (): void => {
    saveText(t('keep.file'), resultText(result, t));
    setDone(t('keep.saved'));
  };
  const print = (): void => {
    const card = box.current?.closest<HTMLElement>('.result');
    const before = document.querySelector('[data-print]');
    before?.removeAttribute('data-print');
    card?.setAttribute('data-print', '');
    window.print();
  };
  return (
    <div ref={box} class="keep">
      <button type="button" class="small" onClick={() => void copy()}>
        {t('keep.copy')}
      </button>
      <button type="button" class="small" onClick={save}>
        {t('keep.save')}
      </button>
      <button type="button" class="small" onClick={print}>
        {t('keep.print')}
      </button>
      <p role="status">{done}</p>
    </div>
  );
}
