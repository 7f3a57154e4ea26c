import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import type { Question } from '../wire/triage.ts';
import { FormShell, type FormState } from './FormShell.tsx';
import { Keypad } from './Keypad.tsx';

/** A whole number, typed; where a finger points, with digits of our own, so that no keyboard hides the question. */
export function NumberForm({ question }: { readonly question: Question }): JSX.Element {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement | null>(null);
  const { min, max } = question;
  const byFinger = matchMedia('(pointer: coarse)').matches;

  const read = (): FormState => {
    const typed = field.current?.value.trim() ?? '';
    const number = Number(typed);
    const isFine = /^\d+$/.test(typed) && number >= min && number <= max;
    const fault = isFine
      ? undefined
      : t(typed === '' ? 'question.number_missing' : 'question.number_range', { min, max });
    return { values: [String(number)], fault };
  };
  return (
    <FormShell question={question} read={read}>
      {(fault, isFaulty) => (
        <div class="number">
          <label for={id}>{t('question.number_label', { min, max })}</label>
          <input
            ref={field}
            id={id}
            type="text"
            inputMode={byFinger ? 'none' : 'numeric'}
            autocomplete="off"
            maxLength={String(max).length + 1}
            defaultValue={question.selected[0] ?? ''}
            aria-invalid={isFaulty}
            aria-describedby={fault}
          />
          {byFinger && <Keypad field={field} />}
        </div>
      )}
    </FormShell>
  );
}
