import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import type { Question } from '../wire/triage.ts';
import { FormShell } from './FormShell.tsx';

/** A strength as a row of numbers with words at both ends; nothing is chosen beforehand. */
export function ScaleForm({ question }: { readonly question: Question }): JSX.Element {
  const t = useText();
  const name = useId();
  const [chosen, choose] = useState(question.selected[0]);
  const { min, max, minLabel, maxLabel } = question;
  const numbers = Array.from({ length: Math.min(max - min, 20) + 1 }, (_, i) => min + i);
  const endLabel = (number: number): string | undefined =>
    number === min ? minLabel : number === max ? maxLabel : undefined;

  return (
    <FormShell
      question={question}
      read={() => ({
        values: chosen === undefined ? [] : [chosen],
        fault: chosen === undefined ? t('question.scale_missing') : undefined,
      })}
    >
      {(fault, isFaulty) => (
        <div class="scale">
          <p class="scale-end" aria-hidden="true">
            <strong>{min}</strong> {minLabel}
          </p>
          <div class="scale-row">
            {numbers.map((number) => (
              <label key={number} class="scale-step" data-choice={number}>
                <input
                  type="radio"
                  name={name}
                  value={number}
                  checked={chosen === String(number)}
                  {...(isFaulty && { 'aria-describedby': fault })}
                  onChange={() => choose(String(number))}
                />
                <span>
                  {number}
                  {endLabel(number) && <span class="unseen">, {endLabel(number)}</span>}
                </span>
              </label>
            ))}
          </div>
          <p class="scale-end" aria-hidden="true">
            <strong>{max}</strong> {maxLabel}
          </p>
        </div>
      )}
    </FormShell>
  );
}
