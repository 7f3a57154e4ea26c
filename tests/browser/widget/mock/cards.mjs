// Results of the mock bot: one card per level, with every part that a card may have.

import { pictureOf } from './questions.mjs';

const call = (number, label) => ({ kind: 'call', number, label });

const de = {
  emergency_ambulance: {
    headline: 'Jetzt 112 anrufen.',
    body: ['Ihre Antworten passen zu einem **Notfall**. Bleiben Sie nicht allein, und fahren Sie nicht selbst.'],
    actions: [call('112', '112 anrufen')],
  },
  emergency: {
    headline: 'Jetzt in die Notaufnahme.',
    body: [
      'Taubheit im Schritt kann von einem Nerv kommen, der **sofort** entlastet werden muss. Fahren Sie nicht selbst.',
    ],
    actions: [call('112', 'Keine sichere Fahrt? 112 anrufen')],
  },
  consultation_24h: {
    headline: 'Heute ärztlich untersuchen lassen.',
    body: ['Bei so starkem Schmerz sollte **noch heute** jemand nachsehen. Außerhalb der Sprechzeiten: **116117**.'],
    actions: [call('116117', '116117 anrufen')],
  },
  consultation: {
    headline: 'Arzttermin in 1 bis 3 Tagen.',
    body: ['Vereinbaren Sie einen Termin in Ihrer Hausarztpraxis.'],
    actions: [],
  },
  self_care: {
    headline: 'Selbsthilfe ist vertretbar.',
    body: ['Kein Warnzeichen in Ihren Antworten. Das ersetzt keine Untersuchung: Achten Sie auf die Zeichen unten.'],
    actions: [],
  },
};

const en = {
  emergency_ambulance: {
    headline: 'Call 112 now.',
    body: ['Your answers fit an **emergency**. Do not stay alone and do not drive yourself.'],
    actions: [call('112', 'Call 112')],
  },
  emergency: {
    headline: 'Go to the emergency department now.',
    body: ['Numbness between the legs can come from a nerve that must be relieved **at once**. Do not drive yourself.'],
    actions: [call('112', 'No safe transport? Call 112')],
  },
  consultation_24h: {
    headline: 'See a doctor today.',
    body: ['Pain this strong should be looked at **today**. Out of hours: **116117**.'],
    actions: [call('116117', 'Call 116117')],
  },
  consultation: {
    headline: "Doctor's appointment within 1 to 3 days.",
    body: ['Make an appointment with your doctor.'],
    actions: [],
  },
  self_care: {
    headline: 'Self-care is reasonable.',
    body: ['No warning sign in your answers. This does not replace an examination: watch for the signs below.'],
    actions: [],
  },
};

const parts = {
  de: {
    reasons: ['Warum diese Einschätzung', 'Sie haben angegeben: Taubheit oder Kribbeln im Schritt.'],
    say: ['Was Sie am Telefon sagen können', '„Ich habe seit heute Rückenschmerzen und ein neues Warnzeichen.“'],
    causes: [
      'Was dahinterstecken kann',
      'Verspannte Muskeln',
      'passt gut',
      'Der Schmerz kam bei einer Bewegung und lässt im Liegen nach.',
    ],
    first: [
      'Was Sie jetzt tun können',
      'Stufenlage',
      'Auf den Rücken legen, Unterschenkel hoch auf einen Stuhl, **10 bis 15 Minuten**.',
      'Nicht, wenn sie den Schmerz verstärkt.',
    ],
    withheld: ['Was wir bewusst weglassen', 'Wärme', 'Bei tauber Haut kann Wärme verbrennen.'],
    watch: [
      'Wann Sie doch Hilfe brauchen',
      'Neue Taubheit, Lähmung, Fieber oder Probleme mit Blase und Darm: **112**.',
    ],
    footer: 'Diese Einschätzung ist keine Diagnose.',
  },
  en: {
    reasons: ['Why this assessment', 'You said: numbness or tingling between the legs.'],
    say: ['What you can say on the phone', '"I have had back pain since today and a new warning sign."'],
    causes: [
      'What may be behind it',
      'Tense muscles',
      'fits well',
      'The pain came with a movement and eases when lying down.',
    ],
    first: [
      'What you can do now',
      'Step position',
      'Lie on your back with the lower legs up on a chair for **10 to 15 minutes**.',
      'Not if it makes the pain worse.',
    ],
    withheld: ['What we leave out on purpose', 'Heat', 'On numb skin, heat can burn.'],
    watch: ['When you do need help', 'New numbness, weakness, fever or trouble with bladder and bowel: **112**.'],
    footer: 'This assessment is not a diagnosis.',
  },
};

const section = (id, title, open, ...items) => ({ id, title, open, items });

/** The card of a level; emergencies show neither causes nor measures. */
export function cardOf(level, language) {
  const p = parts[language];
  const reasons = section('reasons', p.reasons[0], level.startsWith('emergency'), { text: p.reasons[1] });
  const emergency = [reasons, section('say', p.say[0], true, { text: p.say[1] })];
  const calm = [
    section('first_aid', p.first[0], true, {
      id: 'selfhelp_step_position',
      title: p.first[1],
      text: p.first[2],
      notes: [p.first[3]],
      image: pictureOf('step_position', 'Zeichnung: jemand liegt auf dem Rücken, die Unterschenkel auf einem Hocker.'),
    }),
    section('causes', p.causes[0], false, {
      id: 'muscle_tension',
      title: p.causes[1],
      badge: p.causes[2],
      text: p.causes[3],
    }),
    section('withheld', p.withheld[0], false, { title: p.withheld[1], text: p.withheld[2] }),
    section('watch', p.watch[0], true, { text: p.watch[1] }),
  ];
  const base = (language === 'de' ? de : en)[level];
  return { ...base, sections: level.startsWith('emergency') ? emergency : calm, footer: [p.footer] };
}
