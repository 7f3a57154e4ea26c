import type { ComponentChildren, JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import type { Question } from '../wire/triage.ts';
import { useAnswer } from './answering.ts';
import { CommandButtons } from './CommandButtons.tsx';
import { firstControl } from './focus.ts';
import { Rich } from './Rich.tsx';

export interface FormState {
  readonly values: readonly string[];
  /** What the person has to put right before the answer can be sent. */
  readonly fault: string | undefined;
}

interface Props {
  readonly question: Question;
  /** A line under the hint, such as "several answers are possible". */
  readonly note?: string | undefined;
  /** Reads the form when the person wants to go on. */
  readonly read: () => FormState;
  readonly children: (described: string, isFaulty: boolean) => ComponentChildren;
}

/** A question as a form: legend, hint, controls, what is wrong, buttons. */
export function FormShell({ question, note, read, children }: Props): JSX.Element {
  const t = useText();
  const answer = useAnswer();
  const id = useId();
  const [fault, setFault] = useState<string>();

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { values, fault: found } = read();
    setFault(found);
    if (found === undefined) {
      answer(question, values);
    } else {
      firstControl(event.currentTarget)?.focus();
    }
  };
  return (
    <form data-open onSubmit={submit} onInput={() => setFault(undefined)} noValidate>
      <fieldset aria-describedby={`${id}-hint`}>
        <legend>
          <h2>{question.title}</h2>
        </legend>
        <div id={`${id}-hint`} class="hint">
          {question.hint && <Rich text={question.hint} />}
          {question.selected.length > 0 && <p class="preselected">{t('question.preselected')}</p>}
          {note !== undefined && <p>{note}</p>}
        </div>
        {children(`${id}-fault`, fault !== undefined)}
        <p id={`${id}-fault`} class="fault" role="alert">
          {fault}
        </p>
      </fieldset>
      <button type="submit" class="primary">
        {t('question.continue')}
      </button>
      <CommandButtons commands={question.commands} />
    </form>
  );
}
