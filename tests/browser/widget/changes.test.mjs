import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Keys, watchFocus } from './support/keyboard.mjs';
import { answerCalmly, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

const commands = () =>
  [...here.mock.conversations.all.values()][0].activities
    .map((one) => one.value?.triage.command)
    .filter((one) => one !== undefined);
const changeButtons = (panel) => panel.frame.locator('.change');

describe('Changing what was said', () => {
  test('any earlier answer is changed from the transcript, and the question is asked again', async () => {
    const { panel } = await here.open();
    await answerCalmly(panel, de);
    assert.equal(await changeButtons(panel).count(), 5);
    await panel.frame.getByRole('button', { name: 'Antwort ändern: Wie alt ist die betroffene Person?' }).click();
    await panel.asks(de.age);
    await panel.number('52');
    await panel.asks(de.severity);
    assert.deepEqual(commands(), ['change:q_age']);
    assert.deepEqual(await panel.frame.locator('.own p:first-child').allTextContents(), [
      'Sie: Antwort ändern: Wie alt ist die betroffene Person?',
    ]);
  });

  test('the consent is no answer to be changed, and of a question asked twice only the last answer is', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    assert.equal(await changeButtons(panel).count(), 0);
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.frame.getByRole('button', { name: 'Antwort ändern: Trifft' }).click();
    await panel.asks(de.now);
    assert.equal(await changeButtons(panel).count(), 1);
    await panel.answer('none');
    await panel.asks(de.cauda);
    assert.equal(await changeButtons(panel).count(), 1);
  });

  test('after a new start old answers stay to be read, and can no longer be changed', async () => {
    const { panel } = await here.open();
    await answerCalmly(panel, de);
    await panel.menu('Neu beginnen');
    await panel.asks(de.consent);
    assert.equal(await changeButtons(panel).count(), 0);
  });

  test('by keyboard an answer is changed, and the focus is never lost', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('none');
    await panel.asks(de.cauda);
    const lost = await watchFocus(panel.frame);
    const keys = new Keys(panel);
    await keys.tabTo('.change', { back: true });
    await keys.keyboard.press('Enter');
    await panel.asks(de.now);
    await panel.frame.waitForFunction(() => document.activeElement.matches('form[data-open] input'));
    assert.equal(await lost(), 0);
  });

  test('of what was understood each piece can be taken back, once, and is crossed out then', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('es zieht immer wieder');
    const chips = panel.frame.locator('.chip');
    await chips.first().waitFor();
    assert.deepEqual(await chips.locator('button').evaluateAll((all) => all.map((one) => one.ariaLabel)), [
      'Stimmt nicht: immer wiederkehrend',
      'Stimmt nicht: Stiche bei Bewegung',
    ]);
    await chips.nth(1).locator('button').click();
    await panel.frame.waitForSelector('.chip.gone del');
    assert.deepEqual(await panel.text('.chip.gone del'), ['Stiche bei Bewegung']);
    assert.deepEqual(commands(), ['not_so:stab_move']);
    assert.equal(await chips.locator('button').count(), 1);
  });

  test('only the last message that was understood can be corrected', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('es zieht');
    await panel.frame.locator('.chips').first().waitFor();
    await panel.write('es zieht wieder');
    await panel.frame.locator('.chips').nth(1).waitFor();
    assert.equal(await panel.frame.locator('.chips').nth(0).locator('button').count(), 0);
    assert.equal(await panel.frame.locator('.chips').nth(1).locator('button').count(), 2);
  });
});
