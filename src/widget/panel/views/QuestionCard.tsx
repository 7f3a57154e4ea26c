import type { JSX } from 'preact';
import { useText } from '../text/texts.ts';
import { labelsOf } from '../transcript/choosing.ts';
import type { PersonEntry } from '../transcript/entry.ts';
import type { Standing } from '../transcript/standing.ts';
import type { Asking, Question } from '../wire/triage.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { Icon } from './icons.tsx';
import { MessageState } from './MessageState.tsx';
import { NumberForm } from './NumberForm.tsx';
import { Inline } from './Rich.tsx';
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
}

/** A question: its form while it is open, and afterwards what was answered, as text. */
export function QuestionCard({ question, standing }: Props): JSX.Element {
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
    </section>
  );
}
