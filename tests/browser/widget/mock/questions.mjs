/** The questions in their order. */
export const order = ['q_now', 'q_cauda', 'q_age', 'q_preg', 'q_course', 'q_severity', 'q_impact'];
/** What kind of control each question needs. */
export const shape = {
  q_now: { section: 'warning_signs', type: 'multi' },
  q_cauda: { section: 'warning_signs', type: 'multi' },
  q_age: { section: 'person', type: 'number', min: 0, max: 110 },
  q_preg: { section: 'person', type: 'single' },
  q_course: { section: 'onset', type: 'multi' },
  q_severity: { section: 'strength', type: 'scale', min: 0, max: 10 },
  q_impact: { section: 'strength', type: 'multi' },
  // Asked only of a person who writes where it hurts.
  q_location: { section: 'onset', type: 'multi', picture: 'body' },
};
/** A drawing of the content, as the host sends it. */
export const pictureOf = (id, alt) => ({
  id,
  alt,
  svg: `images/back-cramps/${id}.svg`,
  png: `images/back-cramps/${id}.png`,
});

const together = { recurrent: ['first_episode'], first_episode: ['recurrent'] };

/** The options of a question in the words of a language. */
export const choicesOf = (id, t) =>
  (t[id]?.choices ?? []).map((one) => ({ ...one, ...(together[one.id] && { excludes: together[one.id] }) }));

/** A question as it goes over the wire; with `check`, one of its options is asked alone. */
export function questionOf(id, t, { canGoBack, check, selected }) {
  const { section, type, min, max, picture } = shape[id];
  const { title, hint, minLabel, maxLabel } = t[id];
  const common = {
    kind: 'question',
    id,
    section,
    sectionTitle: t.sections[section],
    step: order.indexOf(id) + 1,
    of: 13,
    commands: [...(canGoBack ? ['back'] : []), 'why', 'help', ...(id === 'q_course' ? ['assess_only'] : [])],
  };
  const choices = choicesOf(id, t);
  const checked = choices.find((one) => one.id === check);
  const asked =
    checked === undefined
      ? {
          type,
          title,
          hint,
          min,
          max,
          minLabel,
          maxLabel,
          selected,
          choices,
          image: picture && pictureOf(picture, title),
        }
      : { type: 'single', check, title: checked.label, hint: checked.hint, choices: t.yesNo };
  return { ...common, ...asked, options: asked.choices.map((one) => one.id) };
}
