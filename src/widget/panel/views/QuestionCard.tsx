import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { changeOf } from '../transcript/changing.ts';
import { labelsOf } from '../transcript/choosing.ts';
import type { PersonEntry } from '../transcript/entry.ts';
import type { Standing } from '../transcript/standing.ts';
import type { Asking, Question } from '../wire/triage.ts';
import { useCommand } from './answering.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { Icon } from './icons.tsx';
import { MessageState } from './MessageState.tsx';
import { NumberForm } from './NumberForm.tsx';
import { Inline, withoutMarks } from './Rich.tsx';
import { ScaleForm } from './ScaleForm.tsx';

function Form({ question }: { readonly question: Question }): JSX.Element {
  switch (question.type) {
    case 'multi':
      return <ChoiceForm question={question} />;
    case 'single':
      return question.check === undefined ? <ChoiceForm question={question} /> : <DecisionForm question={question} />;
    case 'number':
      return <NumberForm question={question} />;
    case 'scale':
      return <ScaleForm question={question} />;
  }
}

function Answered({ question, by }: { readonly question: Asking; readonly by: PersonEntry }): JSX.Element {
  const t = useText();
  const labels = labelsOf(by.answer?.values ?? [], question.choices);
  return (
    <>
      <h2>
        <Inline text={question.title} />
      </h2>
      <p class="unseen">{t('question.answered')}</p>
      <ul class="answers">
        {labels.map((label) => (
          <li key={label}>
            <Icon name="check" />
            <span>
              <Inline text={label} />
            </span>
          </li>
        ))}
      </ul>
      <MessageState entry={by} />
    </>
  );
}

interface Props {
  readonly question: Asking;
  readonly standing: Standing;
  readonly canChange: boolean;
}

/** Asks the question again; other answers stay as far as they still apply. */
function ChangeButton({ question }: { readonly question: Asking }): JSX.Element {
  const t = useText();
  const send = useCommand();
  const title = withoutMarks(question.title);
  return (
    <button
      type="button"
      class="link change"
      aria-label={t('change.of', { title })}
      onClick={() => send(changeOf(question.id), t('change.of', { title }))}
    >
      {t('change.short')}
    </button>
  );
}

/** A question: its form while it is open, and afterwards what was answered, as text. */
export function QuestionCard({ question, standing, canChange }: Props): JSX.Element {
  if (standing.is === 'open') {
    return (
      <section class="card open" data-question={question.id}>
        {question.kind === 'question' ? <Form question={question} /> : <DecisionForm question={question} />}
      </section>
    );
  }
  return (
    <section class={`card ${standing.is}`}>
      {standing.is === 'answered' ? (
        <Answered question={question} by={standing.by} />
      ) : (
        <h2>
          <Inline text={question.title} />
        </h2>
      )}
      {canChange && <ChangeButton question={question} />}
    </section>
  );
}
