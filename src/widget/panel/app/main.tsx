import { render } from 'preact';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/header.css';
import '../styles/status.css';
import '../styles/log.css';
import '../styles/question.css';
import '../styles/choices.css';
import '../styles/picture.css';
import '../styles/result.css';
import '../styles/keep.css';
import '../styles/composer.css';
import { languageOf } from '../../shared/languages.ts';
import { loadTexts, translator } from '../text/texts.ts';
import { Conversation } from '../transcript/conversation.ts';
import { App } from '../views/App.tsx';
import { focusOnOpening } from '../views/focus.ts';
import { unfoldForPrint } from '../views/keeping.ts';
import { hearLauncher, tellLauncher } from './bridge.ts';
import { showFocus, watchInput } from './input.ts';
import { applyTheme } from './theme.ts';

function restart(conversation: Conversation): void {
  const { status, entries, language } = conversation.current;
  if (status === 'ended' || status === 'deleted') {
    conversation.beginAgain();
  } else if (entries.some((entry) => entry.from === 'person')) {
    conversation.say({ command: 'restart', text: translator(language)('menu.restart') });
  }
}

async function open(asked: URLSearchParams): Promise<void> {
  watchInput();
  unfoldForPrint();
  applyTheme(asked.get('theme'), asked.get('accent'));
  const conversation = new Conversation(languageOf(asked.get('lang')) ?? 'de');
  // Both ways to the server at once: the first question is to be there within a second.
  const texts = loadTexts(conversation.current.language);
  conversation.start();
  await texts;
  render(<App conversation={conversation} />, document.body);
  hearLauncher((message) => {
    if (message.triagebot === 'restart') {
      restart(conversation);
    } else if (message.focus) {
      showFocus(message.byKeyboard);
      focusOnOpening();
    }
  });
  tellLauncher('ready');
}

void open(new URLSearchParams(location.search));
