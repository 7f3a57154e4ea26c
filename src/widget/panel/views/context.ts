import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Conversation, Snapshot } from '../transcript/conversation.ts';

export const ConversationContext = createContext<Conversation | undefined>(undefined);

/** The conversation that the panel shows. */
export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (conversation === undefined) {
    throw new Error('A view was used outside of the panel.');
  }
  return conversation;
}

/** The conversation's state; the view is drawn again whenever it changes. */
export function useSnapshot(conversation: Conversation): Snapshot {
  const [snapshot, set] = useState(conversation.current);
  useEffect(() => conversation.watch(() => set(conversation.current)), [conversation]);
  return snapshot;
}
