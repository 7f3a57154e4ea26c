import { labelsOf } from '../transcript/choosing.ts';
import type { Asking } from '../wire/triage.ts';
import { useConversation } from './context.ts';
import { parkFocus } from './focus.ts';

/** Sends an answer, with its labels for the transcript. */
export function useAnswer(): (question: Asking, values: readonly string[]) => void {
  const conversation = useConversation();
  return (question, values) => {
    parkFocus();
    conversation.say({
      text: labelsOf(values, question.choices).join(', '),
      answer: { id: question.id, values },
    });
  };
}

/** Sends a command; the label stands in the transcript. */
export function useCommand(): (command: string, label: string) => void {
  const conversation = useConversation();
  return (command, label) => {
    parkFocus();
    conversation.say({ text: label, command });
  };
}
