import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import { toggled } from '../transcript/choosing.ts';
import type { Choice, Question } from '../wire/triage.ts';
import { Drawing } from './Drawing.tsx';
import { FormShell } from './FormShell.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { Inline } from './Rich.tsx';

interface RowProps {
  readonly choice: Choice;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly isChosen: boolean;
  readonly describedBy: string | undefined;
  readonly choose: () => void;
  readonly reached: (isReached: boolean) => void;
}

function ChoiceRow({ choice, type, name, isChosen, describedBy, choose, reached }: RowProps): JSX.Element {
  const id = useId();
  const description = [choice.hint && `${id}-hint`, describedBy].filter(Boolean).join(' ');
  return (
    <label class={choice.exclusive ? 'choice exclusive' : 'choice'} data-choice={choice.id}>
      <input
        type={type}
        name={name}
        value={choice.id}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        {...(description && { 'aria-describedby': description })}
        onChange={choose}
        onFocus={() => reached(true)}
        onBlur={() => reached(false)}
      />
      <span class="choice-text">
        <span id={`${id}-label`} class="choice-label">
          <Inline text={choice.label} />
        </span>
        {choice.hint && (
          <span id={`${id}-hint`} class="choice-hint">
            <Inline text={choice.hint} />
          </span>
        )}
        <Drawing image={choice.image} />
      </span>
    </label>
  );
}

/** One or several of some options, as radio buttons or checkboxes. */
export function ChoiceForm({ question }: { readonly question: Question }): JSX.Element {
  const t = useText();
  const name = useId();
  const [chosen, choose] = useState(question.selected);
  const [reached, reach] = useState<string>();
  const isMulti = question.type === 'multi';
  const press = (choice: Choice): void => choose(isMulti ? toggled(chosen, choice, question.choices) : [choice.id]);
  const read = (): { values: readonly string[]; fault: string | undefined } => ({
    values: chosen,
    fault: chosen.length > 0 ? undefined : t(isMulti ? 'question.choose_some' : 'question.choose_one'),
  });
  return (
    <FormShell question={question} note={isMulti ? t('question.multi') : undefined} read={read}>
      {(fault, isFaulty) => (
        <>
          {question.image && (
            <PictureChoice
              image={question.image}
              choices={question.choices}
              chosen={chosen}
              reached={reached}
              press={press}
            />
          )}
          <div class="choices">
            {question.choices.map((choice) => (
              <ChoiceRow
                key={choice.id}
                choice={choice}
                type={isMulti ? 'checkbox' : 'radio'}
                name={name}
                isChosen={chosen.includes(choice.id)}
                describedBy={isFaulty ? fault : undefined}
                choose={() => press(choice)}
                reached={(isReached) => reach(isReached ? choice.id : undefined)}
              />
            ))}
          </div>
        </>
      )}
    </FormShell>
  );
}
