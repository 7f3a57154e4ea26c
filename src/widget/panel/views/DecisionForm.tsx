import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Asking } from '../wire/triage.ts';
import { useAnswer } from './answering.ts';
import { CommandButtons } from './CommandButtons.tsx';
import { Drawing } from './Drawing.tsx';
import { Inline, Rich } from './Rich.tsx';

/** Yes, no, not sure: one press answers. For consent, for asking back, and for one sign asked alone. */
export function DecisionForm({ question }: { readonly question: Asking }): JSX.Element {
  const answer = useAnswer();
  const id = useId();
  return (
    <form data-open onSubmit={(event) => event.preventDefault()}>
      <fieldset {...(question.hint && { 'aria-describedby': id })}>
        <legend>
          <h2>
            <Inline text={question.title} />
          </h2>
        </legend>
        {question.hint && (
          <div id={id} class="hint">
            <Rich text={question.hint} />
          </div>
        )}
        <Drawing image={question.image} />
        <div class="decisions">
          {question.choices.map((choice, i) => (
            <button
              key={choice.id}
              type="button"
              class={question.kind === 'consent' && i === 0 ? 'primary' : 'secondary'}
              data-choice={choice.id}
              onClick={() => answer(question, [choice.id])}
            >
              <Inline text={choice.label} />
              {choice.hint && (
                <span class="choice-hint">
                  <Inline text={choice.hint} />
                </span>
              )}
            </button>
          ))}
        </div>
      </fieldset>
      {question.kind === 'question' && <CommandButtons commands={question.commands} />}
    </form>
  );
}
