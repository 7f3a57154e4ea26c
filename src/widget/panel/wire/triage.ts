/** The meaning that every bot message carries in `channelData.triage`. Texts are plain, with `**bold**` at most. */
export type Triage = Question | Consent | Clarify | Result | Alarm | Info;

/** Messages that ask for an answer by form. */
export type Asking = Question | Consent | Clarify;

/** A drawing of the content, with words for people who do not see it. */
export interface Image {
  /** Path below the host's address. */
  readonly svg: string;
  readonly alt: string;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly image?: Image;
  /** Deselects all others: none of these, not sure. */
  readonly exclusive: boolean;
  /** Options that cannot be true together with this one. */
  readonly excludes: readonly string[];
}

export type QuestionType = 'multi' | 'single' | 'number' | 'scale';

export interface Question {
  readonly kind: 'question';
  readonly id: string;
  readonly type: QuestionType;
  readonly sectionTitle?: string;
  readonly step?: number;
  readonly of?: number;
  readonly title: string;
  readonly hint?: string;
  readonly image?: Image;
  readonly choices: readonly Choice[];
  readonly min: number;
  readonly max: number;
  readonly minLabel?: string;
  readonly maxLabel?: string;
  readonly selected: readonly string[];
  /** Set when one option of a question is asked alone after "not sure". */
  readonly check?: string;
  readonly commands: readonly string[];
}

export interface Consent {
  readonly kind: 'consent';
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly image?: Image;
  readonly choices: readonly Choice[];
}

export interface Clarify {
  readonly kind: 'clarify';
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly image?: Image;
  readonly choices: readonly Choice[];
}

export const levels = ['emergency_ambulance', 'emergency', 'consultation_24h', 'consultation', 'self_care'] as const;

export type Level = (typeof levels)[number];

export interface CallAction {
  readonly kind: 'call';
  readonly number: string;
  readonly label: string;
}

export interface CommandAction {
  readonly kind: 'command';
  readonly command: string;
  readonly label: string;
}

export interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly badge?: string;
  readonly text?: string;
  readonly notes: readonly string[];
  readonly image?: Image;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly items: readonly Item[];
}

export interface Card {
  readonly headline: string;
  readonly body: readonly string[];
  readonly actions: readonly (CallAction | CommandAction)[];
  readonly sections: readonly Section[];
  readonly footer: readonly string[];
}

export interface Result {
  readonly kind: 'result';
  readonly level: Level;
  readonly card: Card;
  readonly suggestions: readonly CommandAction[];
}

export interface Alarm {
  readonly kind: 'alarm';
  readonly level: Level;
  readonly card: Card;
  readonly suggestions: readonly CommandAction[];
}

export interface Info {
  readonly kind: 'info';
  readonly topic: string;
  readonly image?: Image;
  /** How long a step of an exercise takes. */
  readonly seconds?: number;
  /** What was understood, each with the command that takes it back. */
  readonly chips: readonly CommandAction[];
  readonly suggestions: readonly CommandAction[];
}

export const isAsking = (message: Triage | undefined): message is Asking =>
  message?.kind === 'question' || message?.kind === 'consent' || message?.kind === 'clarify';
