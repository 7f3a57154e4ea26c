// Words of the mock bot: few, but of every kind that the wire format knows.

import { pictureOf } from './questions.mjs';

const option = (id, label, hint, image) => ({ id, label, ...(hint && { hint }), ...(image && { image }) });
const none = {
  de: { id: 'none', label: 'Nichts davon', exclusive: true },
  en: { id: 'none', label: 'None of these', exclusive: true },
};
const unsure = {
  de: { id: 'unsure', label: 'Weiß nicht', exclusive: true },
  en: { id: 'unsure', label: 'Not sure', exclusive: true },
};

export const texts = {
  de: {
    greeting:
      'Guten Tag. Ich helfe Ihnen einzuschätzen, **wie dringend** Ihre Rückenbeschwerden sind und was Sie jetzt tun können.\n\nIch stelle keine Diagnose. Bei Lebensgefahr: **112**.',
    consent: {
      title: 'Darf ich Ihre Antworten für diese Einschätzung verarbeiten?',
      hint: 'Es sind Gesundheitsdaten. Sie bleiben auf diesem Server und werden nach 24 Stunden gelöscht.',
      choices: [option('yes', 'Ja, einverstanden'), option('no', 'Nein')],
    },
    declined:
      'In Ordnung. Ohne Ihr Einverständnis kann ich nichts fragen. Bei Lebensgefahr: **112**. Dringend: **116117**.',
    sections: { warning_signs: 'Warnzeichen', person: 'Zur Person', onset: 'Beginn', strength: 'Stärke' },
    q_now: {
      title: 'Trifft etwas davon zu?',
      choices: [
        option(
          'chest',
          'Schmerz oder Enge in der Brust',
          'Druck, Enge oder Schmerz **in der Brust** (auch mit Ausstrahlung)',
        ),
        option('breath', 'Neue Luftnot oder Bluthusten'),
        option('collapse', '(Fast) ohnmächtig, kaltschweißig, blass'),
        none.de,
        unsure.de,
      ],
    },
    q_cauda: {
      title: 'Ist eines davon neu oder anders als sonst?',
      hint: 'Diese Fragen sind persönlich, aber wichtig.',
      choices: [
        option(
          'saddle',
          'Taubheit oder Kribbeln im Schritt',
          'After, Genitalien, Po, innen an den Oberschenkeln; Abwischen fühlt sich anders an',
          pictureOf('saddle_area', 'Zeichnung: die Stellen, die ein Fahrradsattel berührt.'),
        ),
        option(
          'bladder',
          'Wasserlassen gestört',
          'Kann schlecht oder nicht, spüre die volle Blase nicht, oder verliere Urin',
        ),
        none.de,
        unsure.de,
      ],
    },
    q_age: { title: 'Wie alt ist die betroffene Person?' },
    q_preg: {
      title: 'Sind Sie schwanger, oder könnten Sie es sein?',
      choices: [
        option('no', 'Nein / trifft nicht zu'),
        option('possible', 'Möglich'),
        option('early', 'Ja, vor der 20. Woche'),
      ],
    },
    q_course: {
      title: 'Wie ist der Verlauf?',
      choices: [
        option('recurrent', 'Kommt immer wieder'),
        option('worsening', 'Von Tag zu Tag schlimmer'),
        option('first_episode', 'Zum ersten Mal'),
        none.de,
      ],
    },
    q_severity: {
      title: 'Wie stark ist der Schmerz jetzt?',
      minLabel: 'kein Schmerz',
      maxLabel: 'stärkster vorstellbarer Schmerz',
    },
    q_impact: {
      title: 'Was geht, was geht nicht?',
      choices: [
        option('hindered', 'Alltag eingeschränkt'),
        option('meds_fail', 'Schmerzmittel helfen gar nicht'),
        { ...option('ok', 'Alltag geht'), exclusive: true },
      ],
    },
    q_location: {
      title: 'Wo tut es weh?',
      choices: [
        option('low', 'Unterer Rücken, Kreuz, Steiß'),
        option('mid', 'Mittlerer oder oberer Rücken', 'von den Schulterblättern bis zur Taille'),
        option('neck_shoulder', 'Nacken, Schulter'),
        option('flank', 'Seite, unter den Rippen'),
        option('buttock', 'Gesäß'),
      ],
    },
    yesNo: [option('yes', 'Ja'), option('no', 'Nein'), option('unsure', 'Weiß nicht')],
    clarify: 'Meinen Sie Taubheit **zwischen den Beinen** (Genitalien, After, Po)?',
    why: 'Diese Frage hilft, seltene, aber gefährliche Ursachen nicht zu übersehen.',
    help: 'Sie können tippen, ankreuzen oder schreiben:\n- „zurück“ geht eine Frage zurück\n- „neu“ beginnt von vorn\n- „Notruf“ zeigt die Nummern',
    unclear: 'Das habe ich nicht verstanden. Bitte wählen Sie eine Antwort.',
    emergency: 'Notruf: **112**. Ärztlicher Bereitschaftsdienst: **116117**.',
    understood: 'Verstanden: immer wiederkehrend und Stiche bei Bewegung.',
    heard: ['immer wiederkehrend', 'Stiche bei Bewegung'],
    notSo: 'Stimmt nicht',
    deleted: 'Alles ist gelöscht. Was ich geraten habe, gilt weiter.',
    privacy:
      'Ihre Antworten bleiben hier.\n- [Impressum](https://www.example.org/imprint)\n- [Datenschutz](/legal/privacy)\n- [Falle](javascript:alert(1))',
    guide: 'Schritt für Schritt',
    restart: 'Neu beginnen',
    anyway: 'Trotzdem weiter',
  },
  en: {
    greeting:
      'Hello. I help you judge **how urgent** your back complaints are and what you can do now.\n\nI do not diagnose. In danger of life: **112**.',
    consent: {
      title: 'May I use your answers for this assessment?',
      hint: 'They are health data. They stay on this server and are deleted after 24 hours.',
      choices: [option('yes', 'Yes, I agree'), option('no', 'No')],
    },
    declined: 'All right. Without your consent I cannot ask anything. In danger of life: **112**. Urgent: **116117**.',
    sections: { warning_signs: 'Warning signs', person: 'About the person', onset: 'Onset', strength: 'Strength' },
    q_now: {
      title: 'Does any of this apply?',
      choices: [
        option(
          'chest',
          'Chest pain or tightness',
          'Pressure, tightness or pain **in the chest** (with or without spreading)',
        ),
        option('breath', 'New breathlessness or coughing blood'),
        option('collapse', 'Fainted or nearly, cold sweat, pale'),
        none.en,
        unsure.en,
      ],
    },
    q_cauda: {
      title: 'Is any of this new or different?',
      hint: 'Personal, but important.',
      choices: [
        option(
          'saddle',
          'Numbness or tingling between the legs',
          'back passage, genitals, buttocks, inner thighs; wiping feels different',
          pictureOf('saddle_area', 'Drawing: what a bicycle saddle would touch.'),
        ),
        option('bladder', 'Trouble peeing', "Can't pee properly, can't feel a full bladder, or leaking"),
        none.en,
        unsure.en,
      ],
    },
    q_age: { title: 'How old is the affected person?' },
    q_preg: {
      title: 'Are you pregnant, or could you be?',
      choices: [
        option('no', 'No / does not apply'),
        option('possible', 'Possibly'),
        option('early', 'Yes, before week 20'),
      ],
    },
    q_course: {
      title: 'How has it been going?',
      choices: [
        option('recurrent', 'Comes again and again'),
        option('worsening', 'Worse day by day'),
        option('first_episode', 'For the first time'),
        none.en,
      ],
    },
    q_severity: { title: 'How strong is the pain now?', minLabel: 'no pain', maxLabel: 'worst imaginable pain' },
    q_impact: {
      title: 'What can you do?',
      choices: [
        option('hindered', 'Daily life is limited'),
        option('meds_fail', "Painkillers don't help at all"),
        { ...option('ok', 'Daily life is ok'), exclusive: true },
      ],
    },
    q_location: {
      title: 'Where does it hurt?',
      choices: [
        option('low', 'Lower back, sacrum, tailbone'),
        option('mid', 'Middle or upper back', 'from the shoulder blades to the waist'),
        option('neck_shoulder', 'Neck, shoulder'),
        option('flank', 'Side, below the ribs'),
        option('buttock', 'Buttocks'),
      ],
    },
    yesNo: [option('yes', 'Yes'), option('no', 'No'), option('unsure', 'Not sure')],
    clarify: 'Do you mean numbness **between the legs** (genitals, back passage, buttocks)?',
    why: 'This question helps not to miss rare but dangerous causes.',
    help: 'You can tap, tick or write:\n- "back" goes back one question\n- "restart" begins again\n- "emergency" shows the numbers',
    unclear: 'I did not understand that. Please choose an answer.',
    emergency: 'Emergency: **112**. Medical on-call service: **116117**.',
    understood: 'Understood: again and again, and stabs with movement.',
    heard: ['again and again', 'stabs with movement'],
    notSo: 'Not so',
    deleted: 'Everything is deleted. What I advised still holds.',
    privacy: 'Your answers stay here.\n- [Legal notice](https://www.example.org/imprint)',
    guide: 'Step by step',
    restart: 'Start again',
    anyway: 'Continue anyway',
  },
};
