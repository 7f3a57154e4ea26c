import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerCalmly, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

const lastAnswer = () => [...here.mock.conversations.all.values()][0].activities.filter((one) => one.value).at(-1);

describe('Controls by mouse', () => {
  test('a whole conversation is clicked from greeting to self-care', async () => {
    const { panel } = await here.open();
    await answerCalmly(panel, de);
    await panel.answer('3');
    await panel.asks(de.impact);
    await panel.answer('ok');
    await panel.result('self_care');
    assert.deepEqual(await panel.text('.result h2'), ['Selbsthilfe ist vertretbar.']);
  });

  test('the conversation is clicked in English', async () => {
    const { panel } = await here.open({ path: '/en.html', locale: 'en-GB' });
    await answerCalmly(panel, titles.en);
    await panel.answer('9');
    await panel.asks(titles.en.impact);
    await panel.answer('hindered', 'meds_fail');
    await panel.result('consultation_24h');
    assert.equal(await panel.frame.evaluate(() => document.documentElement.lang), 'en');
  });

  test('an exclusive option clears the others and is cleared by them', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.press('chest');
    await panel.press('breath');
    await panel.press('none');
    assert.deepEqual(await panel.chosen(), ['none']);
    await panel.press('unsure');
    assert.deepEqual(await panel.chosen(), ['unsure']);
    await panel.press('breath');
    assert.deepEqual(await panel.chosen(), ['breath']);
  });

  test('options that exclude each other replace each other and leave the rest', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('none');
    await panel.asks(de.age);
    await panel.number('34');
    await panel.asks(de.preg);
    await panel.answer('no');
    await panel.asks(de.course);
    await panel.press('first_episode');
    await panel.press('worsening');
    await panel.press('recurrent');
    assert.deepEqual(await panel.chosen(), ['recurrent', 'worsening']);
  });

  test('the scale has nothing chosen beforehand and is not sent untouched', async () => {
    const { panel } = await here.open();
    await answerCalmly(panel, de);
    assert.deepEqual(await panel.chosen(), []);
    await panel.goOn();
    await panel.frame.getByText('Bitte wählen Sie eine Zahl.').waitFor();
    await panel.answer('0');
    await panel.asks(de.impact);
    assert.deepEqual(lastAnswer().value.triage.answer, { id: 'q_severity', values: ['0'] });
  });

  test('nothing ticked, no number and a number out of range are named and not sent', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.goOn();
    await panel.frame.getByText('Bitte wählen Sie mindestens eine Antwort.').waitFor();
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('none');
    await panel.asks(de.age);
    await panel.goOn();
    await panel.frame.getByText('Bitte geben Sie eine Zahl ein.').waitFor();
    await panel.number('111');
    await panel.frame.getByText('von 0 bis 110').last().waitFor();
    await panel.number('7,5');
    assert.equal(await panel.frame.getAttribute('form[data-open] input', 'aria-invalid'), 'true');
    await panel.number('110');
    await panel.asks(de.preg);
    await panel.goOn();
    await panel.frame.getByText('Bitte wählen Sie eine Antwort.').waitFor();
  });

  test('by finger a number is given with digits of the panel, and no keyboard comes up', async () => {
    const { panel } = await here.open({ size: 'phone' });
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('none');
    await panel.asks(de.age);
    assert.equal(await panel.frame.getAttribute('form[data-open] .number input', 'inputmode'), 'none');
    const key = (name) => panel.frame.getByRole('button', { name, exact: true }).tap();
    for (const name of ['4', '5', 'Letzte Ziffer löschen', '7']) {
      await key(name);
    }
    await panel.goOn();
    await panel.asks(de.preg);
    assert.deepEqual(lastAnswer().value.triage.answer, { id: 'q_age', values: ['47'] });
  });

  test('not sure opens the list item by item, each answered by one press', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('unsure');
    await panel.asks('Schmerz oder Enge');
    await panel.press('no');
    await panel.asks('Neue Luftnot');
    await panel.press('yes');
    await panel.result('emergency_ambulance');
    assert.deepEqual(lastAnswer().value.triage.answer, { id: 'q_now', values: ['yes'] });
  });

  test('an answered question stays as text of what was chosen, with nothing but a way to change it', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('none');
    await panel.asks(de.cauda);
    const answered = panel.frame.locator('.card.answered');
    assert.deepEqual(await answered.locator('.answers').allInnerTexts(), ['Ja, einverstanden', 'Nichts davon']);
    assert.equal(await answered.locator('input, button:not(.change)').count(), 0);
    assert.equal(await panel.frame.locator('.own').count(), 0);
  });

  test('without consent nothing is asked, and a new start is offered', async () => {
    const { panel } = await here.open();
    await panel.press('no');
    await panel.frame.getByText('Ohne Ihr Einverständnis').first().waitFor();
    assert.equal(await panel.frame.locator('form[data-open]').count(), 0);
    await panel.frame.locator('.words .small').click();
    await panel.asks(de.consent);
  });
});
