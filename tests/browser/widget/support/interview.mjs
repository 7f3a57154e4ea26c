const usual = { q_age: ['34'], q_severity: ['3'] };
const calm = ['none', 'no', 'ok'];

/** What stands open: a question with the ids of its options, or the level of a result. */
const standing = (frame) =>
  frame.evaluate(() => {
    const result = [...document.querySelectorAll('[data-kind=result] .result')].at(-1);
    const card = document.querySelector('.card.open');
    if (card === null) {
      return result && { level: result.dataset.level };
    }
    const choices = [...card.querySelectorAll('[data-choice]')].map((one) => one.dataset.choice);
    const isField = card.querySelector('input[type=text]') !== null;
    const isForm = card.querySelector('button[type=submit]') !== null;
    return { id: card.dataset.question, key: card.closest('[data-key]').dataset.key, choices, isField, isForm };
  });

export async function answerByMouse(panel, { isField, isForm }, values) {
  if (isField) {
    return panel.number(values[0]);
  }
  for (const value of values) {
    await panel.press(value);
  }
  return isForm ? panel.goOn() : undefined;
}

/** Says yes to the greeting and answers every question, as the plan says or calmly, until there is a result. */
export async function lead(panel, plan = {}, answer = answerByMouse) {
  const asked = [];
  const results = await panel.frame.locator('[data-kind=result]').count();
  let before;
  for (;;) {
    await panel.frame.waitForFunction(
      ([key, count]) => {
        const open = document.querySelector('.card.open')?.closest('[data-key]').dataset.key;
        return open === undefined ? document.querySelectorAll('[data-kind=result]').length > count : open !== key;
      },
      [before, results],
    );
    const now = await standing(panel.frame);
    if (now.level !== undefined) {
      return { level: now.level, asked };
    }
    asked.push(now.id);
    before = now.key;
    const otherwise =
      now.id === 'consent'
        ? ['yes']
        : (usual[now.id] ?? [calm.find((one) => now.choices.includes(one)) ?? now.choices[0]]);
    await answer(panel, now, plan[now.id] ?? otherwise);
  }
}
