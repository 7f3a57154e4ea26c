import { cardOf } from './cards.mjs';
import { choicesOf, order, pictureOf, questionOf, shape } from './questions.mjs';
import { texts } from './texts.mjs';

/** A small interview with every kind of message. One instance per conversation. */
export class Bot {
  answers = new Map();
  asked;
  checks = [];
  consent = false;
  preselect = {};

  constructor(language, say) {
    this.language = language;
    this.say = (triage, text) => say({ text, locale: this.language, channelData: { triage } });
  }

  get t() {
    return texts[this.language];
  }

  greet() {
    this.info('greeting', this.t.greeting);
    this.next();
  }

  hear({ text = '', value }) {
    const { answer, command } = value?.triage ?? {};
    if (command) {
      this.obey(command);
    } else if (answer) {
      this.take(answer);
    } else {
      this.read(text);
    }
  }

  info(topic, text, suggestions) {
    this.say({ kind: 'info', topic, ...(suggestions && { suggestions }) }, text);
  }

  obey(command) {
    if (command.startsWith('language_')) {
      this.language = command.slice('language_'.length);
      return this.next();
    }
    if (command === 'restart') {
      this.answers.clear();
      this.checks = [];
      this.consent = false;
      return this.greet();
    }
    if (command === 'continue_anyway') {
      return this.next();
    }
    if (command.startsWith('change:')) {
      this.answers.delete(command.slice('change:'.length));
      return this.next();
    }
    if (command.startsWith('not_so')) {
      this.preselect = {};
      return this.next();
    }
    if (command === 'guide' || command === 'guide_next') {
      const steps = [4, 6, undefined];
      this.step = command === 'guide' ? 0 : this.step + 1;
      if (this.step === steps.length) {
        return this.info('guide_done', 'Gut gemacht.');
      }
      const [step, seconds] = [this.step + 1, steps[this.step]];
      return this.say(
        {
          kind: 'info',
          topic: 'guide',
          guide: { measure: 'selfhelp_breathing', step, of: steps.length, seconds },
          ...(step === 1 && { image: pictureOf('breathing', 'Zeichnung: eine Hand liegt auf dem Bauch.') }),
          suggestions: [{ label: 'Nächster Schritt', command: 'guide_next' }],
        },
        `**Atmung** – Schritt ${step} von ${steps.length}`,
      );
    }
    if (command === 'delete') {
      this.answers.clear();
      this.consent = false;
      this.info('deleted', this.t.deleted);
      return this.next();
    }
    if (command === 'privacy') {
      this.info('privacy', this.t.privacy);
      return this.next();
    }
    if (command === 'back') {
      this.answers.delete([...this.answers.keys()].at(-1));
      return this.next();
    }
    const topic = { why: 'why', help: 'help', emergency: 'emergency' }[command] ?? 'unclear';
    this.info(topic === 'emergency' ? 'emergency_numbers' : topic, this.t[topic]);
    return this.next();
  }

  take({ id, values }) {
    if (id !== this.asked) {
      this.info('unclear', this.t.unclear);
      return this.next();
    }
    if (id === 'consent') {
      this.consent = values[0] === 'yes';
      return this.consent
        ? this.next()
        : this.info('declined', this.t.declined, [{ label: this.t.restart, command: 'restart' }]);
    }
    if (id === 'clarify') {
      return values[0] === 'no' ? this.next() : this.finish('emergency');
    }
    if (this.checks.length > 0) {
      const checked = this.checks.shift();
      return values[0] === 'no' ? this.next() : this.store(id, [checked]);
    }
    if (id === 'q_now' && values.includes('unsure')) {
      this.checks = choicesOf('q_now', this.t)
        .filter((one) => !one.exclusive)
        .map((one) => one.id);
      this.answers.set('q_now', ['none']);
      return this.next();
    }
    return this.store(id, values);
  }

  store(id, values) {
    this.checks = [];
    this.answers.set(id, values);
    this.next();
  }

  read(text) {
    const words = text.toLowerCase();
    if (/taub|numb/.test(words)) {
      this.asked = 'clarify';
      return this.say(
        { kind: 'clarify', finding: 'saddle', id: 'clarify', title: this.t.clarify, choices: this.t.yesNo },
        this.t.clarify,
      );
    }
    if (/luft|breath/.test(words)) {
      const card = { ...cardOf('emergency_ambulance', this.language), sections: [] };
      const suggestions = [{ label: this.t.anyway, command: 'continue_anyway' }];
      return this.say(
        { kind: 'alarm', findings: ['breath'], level: 'emergency_ambulance', card, suggestions },
        card.headline,
      );
    }
    if (/schulter|shoulder/.test(words)) {
      this.preselect = { q_location: ['neck_shoulder'] };
      return this.ask('q_location');
    }
    if (/zieh|pull/.test(words)) {
      this.preselect = { q_course: ['recurrent'] };
      this.say(
        {
          kind: 'info',
          topic: 'understood',
          findings: ['recurrent', 'stab_move'],
          chips: [
            { label: this.t.heard[0], command: 'not_so:recurrent' },
            { label: this.t.heard[1], command: 'not_so:stab_move' },
          ],
          suggestions: [{ label: this.t.notSo, command: 'not_so' }],
        },
        this.t.understood,
      );
      return this.next();
    }
    if (this.asked === undefined) {
      return this.info('finished', this.t.unclear);
    }
    const known = choicesOf(this.asked, this.t).find((one) => one.label.toLowerCase() === words || one.id === words);
    if (known || (/^\d+$/.test(words) && shape[this.asked]?.max)) {
      return this.take({ id: this.asked, values: [known?.id ?? words] });
    }
    this.info('unclear', this.t.unclear);
    return this.next();
  }

  next() {
    if (!this.consent) {
      this.asked = 'consent';
      return this.say({ kind: 'consent', id: 'consent', type: 'single', ...this.t.consent }, this.t.consent.title);
    }
    const has = (id, ...values) => values.some((value) => this.answers.get(id)?.includes(value));
    if (has('q_now', 'chest', 'breath', 'collapse')) {
      return this.finish('emergency_ambulance');
    }
    if (has('q_cauda', 'saddle', 'bladder', 'unsure')) {
      return this.finish('emergency');
    }
    const id = this.checks.length > 0 ? 'q_now' : order.find((one) => !this.answers.has(one));
    return id === undefined ? this.conclude() : this.ask(id);
  }

  ask(id) {
    this.asked = id;
    const extra = { canGoBack: this.answers.size > 0, check: this.checks[0], selected: this.preselect[id] };
    const question = questionOf(id, this.t, extra);
    this.say(question, [question.title, ...question.choices.map((one) => `- ${one.label}`)].join('\n'));
  }

  conclude() {
    const strength = Number(this.answers.get('q_severity')[0]);
    this.finish(strength >= 9 ? 'consultation_24h' : strength >= 5 ? 'consultation' : 'self_care');
  }

  finish(level) {
    this.asked = undefined;
    const card = cardOf(level, this.language);
    const ids = {
      rules: ['S1'],
      causes: [],
      therapies: [],
      selfHelp: [],
      tips: [],
      withheld: [],
      protocol: 'mock@1.0.0',
    };
    this.say({ kind: 'result', level, place: 'home', within: 'none', ...ids, card }, `**${card.headline}**`);
    this.info('aftercare', this.language === 'de' ? 'Alles Gute!' : 'All the best!', [
      { label: this.t.restart, command: 'restart' },
      ...(level === 'self_care' ? [{ label: this.t.guide, command: 'guide' }] : []),
    ]);
  }
}
