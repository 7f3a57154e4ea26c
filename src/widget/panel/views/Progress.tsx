import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import type { BotEntry } from '../transcript/entry.ts';

/** How far the interview is: the section's name and "step 3 of about 13". */
export function Progress({ entry }: { readonly entry: BotEntry | undefined }): JSX.Element | null {
  const t = useText();
  const question = entry?.triage?.kind === 'question' ? entry.triage : undefined;
  if (question?.step === undefined || question.of === undefined) {
    return null;
  }
  const { step, of, sectionTitle } = question;
  const words = t('progress.step', { step, of });
  return (
    <div class="progress">
      <p>
        <span lang={entry?.language}>{sectionTitle}</span>
        <span>{words}</span>
      </p>
      <progress max={of} value={Math.min(step, of)} aria-label={words} />
    </div>
  );
}
