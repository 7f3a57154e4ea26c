import { randomUUID } from 'node:crypto';
import { Bot } from './bot.mjs';

/** One conversation of the mock host: its activities, its listeners, its bot. */
class Conversation {
  id = randomUUID();
  activities = [];
  listeners = new Set();
  posted = new Map();
  isStarted = false;

  start(locale) {
    this.bot = new Bot(locale, (activity) => this.add({ ...activity, from: { id: 'triagebot', role: 'bot' } }));
    this.isStarted = true;
    this.bot.greet();
  }

  add(activity) {
    const number = String(this.activities.length).padStart(7, '0');
    const full = { type: 'message', id: `${this.id}|${number}`, timestamp: new Date().toISOString(), ...activity };
    this.activities.push(full);
    for (const listener of this.listeners) {
      listener();
    }
    return full.id;
  }

  /** A message that arrives twice runs once. */
  post(activity) {
    const clientId = activity.channelData?.clientActivityID;
    const known = this.posted.get(clientId);
    if (known !== undefined) {
      return known;
    }
    const { text, value, channelData } = activity;
    const id = this.add({ text, value, channelData, from: { id: 'dl_person', role: 'user' } });
    this.posted.set(clientId, id);
    this.bot.hear(activity);
    return id;
  }

  since(watermark) {
    const from = watermark === undefined || watermark === null || watermark === '' ? 0 : Number(watermark);
    return { activities: this.activities.slice(from), watermark: String(this.activities.length) };
  }
}

/** Conversations and the tokens that open them. */
export class Conversations {
  all = new Map();
  tokens = new Map();
  /** What a token is said to live; in truth it lives half an hour, so that a slow machine loses none. */
  saidSeconds = 1800;

  create(locale) {
    const conversation = new Conversation();
    conversation.locale = locale;
    this.all.set(conversation.id, conversation);
    return conversation;
  }

  pass(conversation) {
    const token = randomUUID();
    this.tokens.set(token, { conversation, ends: Date.now() + 1_800_000 });
    return { conversationId: conversation.id, token, expires_in: this.saidSeconds };
  }

  byToken(token) {
    const found = this.tokens.get(token);
    return found !== undefined && found.ends > Date.now() ? found.conversation : undefined;
  }

  /** The conversation of a token, also of one that has expired. */
  byAnyToken(token) {
    return this.tokens.get(token)?.conversation;
  }

  /** As if everybody had closed their laptops for a night. */
  expireAll() {
    for (const pass of this.tokens.values()) {
      pass.ends = 0;
    }
  }

  /** As if the server had lost its data. */
  forgetAll() {
    this.all.clear();
    this.tokens.clear();
  }
}
