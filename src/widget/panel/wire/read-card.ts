import { all, given, isJson, type Json, text, texts } from './fields.ts';
import { readImage } from './read-image.ts';
import type { CallAction, Card, CommandAction, Item, Section } from './triage.ts';

const callable = /^[+0-9][0-9 ]*$/;

/** A button that sends a command, as under an information. */
export function readCommand(from: Json): CommandAction | undefined {
  const [label, command] = [text(from, 'label'), text(from, 'command')];
  return label !== undefined && command !== undefined ? { kind: 'command', label, command } : undefined;
}

function readAction(from: Json): CallAction | CommandAction | undefined {
  const [label, number] = [text(from, 'label'), text(from, 'number')];
  const isCall = label !== undefined && number !== undefined && callable.test(number);
  return isCall ? { kind: 'call', label, number: number.replaceAll(' ', '') } : readCommand(from);
}

const readItem = (from: Json): Item => ({
  ...given({
    id: text(from, 'id'),
    title: text(from, 'title'),
    badge: text(from, 'badge'),
    text: text(from, 'text'),
    image: readImage(from),
  }),
  notes: texts(from, 'notes'),
});

const readSection = (from: Json): Section => ({
  id: text(from, 'id') ?? '',
  title: text(from, 'title') ?? '',
  open: from.open === true,
  items: all(from, 'items', readItem),
});

/** Result and alarm say what they have to say by a card. */
export function readCard(from: Json): Card | undefined {
  const card = from.card;
  const headline = isJson(card) ? text(card, 'headline') : undefined;
  if (!isJson(card) || headline === undefined) {
    return undefined;
  }
  return {
    headline,
    body: texts(card, 'body'),
    actions: all(card, 'actions', readAction),
    sections: all(card, 'sections', readSection),
    footer: texts(card, 'footer'),
  };
}
