import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { spokenAs } from '../../shared/languages.ts';
import { tellLauncher } from '../app/bridge.ts';
import { loadTexts, TextContext, translator } from '../text/texts.ts';
import type { Conversation } from '../transcript/conversation.ts';
import type { Entry } from '../transcript/entry.ts';
import { openQuestion } from '../transcript/standing.ts';
import { standingEmergency } from '../transcript/verdict.ts';
import { Announcer } from './Announcer.tsx';
import { Composer } from './Composer.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { ConversationContext, useSnapshot } from './context.ts';
import { Header } from './Header.tsx';
import { Log } from './Log.tsx';
import { Progress } from './Progress.tsx';
import { StandingEmergency } from './StandingEmergency.tsx';

/** The whole panel. */
export function App({ conversation }: { readonly conversation: Conversation }): JSX.Element {
  const snapshot = useSnapshot(conversation);
  const { entries, language, status } = snapshot;
  const t = useTranslator(language, status);
  const results = entries.filter(isNewResult).length;

  useEffect(() => {
    document.documentElement.lang = spokenAs(language);
    document.title = t('title');
  }, [language, t]);
  useEffect(() => {
    if (results > 0) {
      tellLauncher('result');
    }
  }, [results]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        tellLauncher('close');
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <ConversationContext.Provider value={conversation}>
      <TextContext.Provider value={t}>
        <Header language={language} />
        <ConnectionNotice status={status} />
        <main>
          <StandingEmergency entry={standingEmergency(entries)} />
          <Progress entry={openQuestion(entries)} />
          <Log snapshot={snapshot} />
        </main>
        <Composer />
        <Announcer entries={entries} />
      </TextContext.Provider>
    </ConversationContext.Provider>
  );
}

const isNewResult = (entry: Entry): boolean =>
  entry.from === 'bot' && entry.triage?.kind === 'result' && !entry.isHistory;

/** The sentences of a language, asked from the server again when it comes back. */
function useTranslator(language: string, status: string): ReturnType<typeof translator> {
  const [t, set] = useState(() => translator(language));
  useEffect(() => {
    void loadTexts(language).then(() => set(() => translator(language)));
  }, [language, status === 'online']);
  return t;
}
