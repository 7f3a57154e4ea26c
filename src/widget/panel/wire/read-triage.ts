import { all, given, isJson, type Json, number, text, texts } from './fields.ts';
import { readCard, readCommand } from './read-card.ts';
import { readImage } from './read-image.ts';
import {
  type Asking,
  type Choice,
  type Info,
  type Level,
  levels,
  type Question,
  type QuestionType,
  type Triage,
} from './triage.ts';

const types: readonly QuestionType[] = ['multi', 'single', 'number', 'scale'];

function readChoice(from: Json): Choice | undefined {
  const [id, label] = [text(from, 'id'), text(from, 'label')];
  if (id === undefined || label === undefined) {
    return undefined;
  }
  return {
    id,
    label,
    ...given({ hint: text(from, 'hint'), image: readImage(from) }),
    exclusive: from.exclusive === true,
    excludes: texts(from, 'excludes'),
  };
}

function readQuestion(from: Json): Question | undefined {
  const [id, title] = [text(from, 'id'), text(from, 'title')];
  const type = types.find((one) => one === from.type);
  const choices = all(from, 'choices', readChoice);
  const isList = type === 'multi' || type === 'single';
  if (id === undefined || title === undefined || type === undefined || (isList && choices.length === 0)) {
    return undefined;
  }
  return {
    kind: 'question',
    id,
    type,
    title,
    choices,
    ...given({
      sectionTitle: text(from, 'sectionTitle'),
      step: number(from, 'step'),
      of: number(from, 'of'),
      hint: text(from, 'hint'),
      image: readImage(from),
      minLabel: text(from, 'minLabel'),
      maxLabel: text(from, 'maxLabel'),
      check: text(from, 'check'),
    }),
    min: number(from, 'min') ?? 0,
    max: number(from, 'max') ?? (type === 'scale' ? 10 : 999),
    selected: texts(from, 'selected'),
    commands: texts(from, 'commands'),
  };
}

function readDecision(from: Json, kind: 'consent' | 'clarify'): Asking | undefined {
  const title = text(from, 'title');
  const choices = all(from, 'choices', readChoice);
  if (title === undefined || choices.length === 0) {
    return undefined;
  }
  return {
    kind,
    id: text(from, 'id') ?? kind,
    title,
    choices,
    ...given({ hint: text(from, 'hint'), image: readImage(from) }),
  };
}

function readVerdict(from: Json, kind: 'result' | 'alarm'): Triage | undefined {
  const card = readCard(from);
  const level: Level = levels.find((one) => one === from.level) ?? 'emergency';
  return card === undefined ? undefined : { kind, level, card, suggestions: all(from, 'suggestions', readCommand) };
}

const readInfo = (from: Json): Info => ({
  kind: 'info',
  topic: text(from, 'topic') ?? '',
  ...given({ image: readImage(from), seconds: isJson(from.guide) ? number(from.guide, 'seconds') : undefined }),
  chips: all(from, 'chips', readCommand),
  suggestions: all(from, 'suggestions', readCommand),
});

/** Reads `channelData.triage`. What cannot be read is undefined; the message's text then stands for it. */
export function readTriage(from: unknown): Triage | undefined {
  if (!isJson(from)) {
    return undefined;
  }
  switch (from.kind) {
    case 'question':
      return readQuestion(from);
    case 'consent':
    case 'clarify':
      return readDecision(from, from.kind);
    case 'result':
    case 'alarm':
      return readVerdict(from, from.kind);
    case 'info':
      return readInfo(from);
    default:
      return undefined;
  }
}
