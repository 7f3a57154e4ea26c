import { given, isJson, type Json, list, text, texts } from './fields.ts';
import { readTriage } from './read-triage.ts';
import type { Triage } from './triage.ts';

/** An answer to a question, by the ids of its options; a number as its digits. */
export interface Answer {
  readonly id: string;
  readonly values: readonly string[];
}

/** What a person sends: words, an answer, or a command. */
export interface Outgoing {
  /** Made here; the server runs a message once, however often it arrives with the same id. */
  readonly clientId: string;
  readonly text: string;
  readonly answer?: Answer;
  readonly command?: string;
}

/** One message of the conversation, from either side. */
export interface Incoming {
  readonly id: string;
  readonly type: string;
  readonly fromBot: boolean;
  readonly text: string;
  readonly locale?: string;
  readonly clientId?: string;
  readonly triage?: Triage;
  readonly answer?: Answer;
  readonly command?: string;
}

/** The activity that carries it to the server. */
export function toActivity(message: Outgoing, locale: string): Json {
  const triage = message.answer ? { answer: message.answer } : message.command ? { command: message.command } : null;
  return {
    type: 'message',
    from: { id: 'person' },
    locale,
    text: message.text,
    ...(triage === null ? {} : { value: { triage } }),
    channelData: { clientActivityID: message.clientId },
  };
}

function readSent(value: unknown): { answer?: Answer; command?: string } {
  const triage = isJson(value) && isJson(value.triage) ? value.triage : {};
  const answer = isJson(triage.answer) ? triage.answer : undefined;
  const id = answer && text(answer, 'id');
  return given({
    answer: answer && id !== undefined ? { id, values: texts(answer, 'values') } : undefined,
    command: text(triage, 'command'),
  });
}

/** Reads one activity; undefined when it has no id to tell it by. */
function readActivity(from: Json): Incoming | undefined {
  const id = text(from, 'id');
  if (id === undefined) {
    return undefined;
  }
  const data = isJson(from.channelData) ? from.channelData : {};
  const role = isJson(from.from) ? text(from.from, 'role') : undefined;
  const clientId = text(data, 'clientActivityID');
  const triage = readTriage(data.triage);
  const fromBot = role === undefined || role === 'user' ? role === undefined && clientId === undefined : true;
  return {
    id,
    type: text(from, 'type') ?? 'message',
    fromBot: fromBot || triage !== undefined,
    text: text(from, 'text') ?? '',
    ...given({ locale: text(from, 'locale'), clientId, triage }),
    ...readSent(from.value),
  };
}

export interface ActivitySet {
  readonly activities: readonly Incoming[];
  readonly watermark?: string;
}

/** Reads a frame of the stream or the answer to a poll. */
export function readActivitySet(from: unknown): ActivitySet {
  if (!isJson(from)) {
    return { activities: [] };
  }
  const activities = list(from, 'activities')
    .filter(isJson)
    .map(readActivity)
    .filter((one) => one !== undefined);
  return { activities, ...given({ watermark: text(from, 'watermark') }) };
}
