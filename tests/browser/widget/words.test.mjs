import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

describe('Words and commands', () => {
  test('words that name a danger lead to a question back and from there to the emergency', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('mein Schritt ist ganz taub');
    await panel.asks('zwischen den Beinen');
    await panel.press('unsure');
    await panel.result('emergency');
    assert.equal(await panel.frame.getAttribute('.result .call', 'href'), 'tel:112');
  });

  test('an alarm stands with the call first and offers to go on', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.write('ich bekomme kaum Luft');
    await panel.result('emergency_ambulance');
    const order = await panel.frame.$$eval('.result a, .result button', (all) => all.map((one) => one.textContent));
    assert.deepEqual(order, ['112 anrufen', 'Trotzdem weiter']);
    await panel.frame.getByText('Trotzdem weiter').click();
    await panel.asks(de.now);
    const standing = panel.frame.locator('.standing');
    assert.equal(await standing.locator('strong').textContent(), 'Jetzt 112 anrufen.');
    assert.equal(await standing.locator('a').getAttribute('href'), 'tel:112');
  });

  test('an emergency stays in view while the conversation goes on, until it begins again', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('chest');
    await panel.result('emergency_ambulance');
    assert.equal(await panel.frame.locator('.standing').count(), 0);
    await panel.write('und nun?');
    await panel.frame.locator('.standing').waitFor();
    await panel.frame.click('[aria-controls=menu]');
    await panel.frame.click('#menu [data-command=restart]');
    await panel.asks(de.consent);
    assert.equal(await panel.frame.locator('.standing').count(), 0);
  });

  test('an answer in words is taken and the question stands as said', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('Nichts davon');
    await panel.asks(de.cauda);
    assert.deepEqual(await panel.frame.locator('.own p').allTextContents(), ['Sie: Nichts davon']);
  });

  test('what was understood from words is ticked for checking', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('es zieht immer wieder');
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('none');
    await panel.asks(de.age);
    await panel.number('40');
    await panel.asks(de.preg);
    await panel.answer('no');
    await panel.asks(de.course);
    assert.deepEqual(await panel.chosen(), ['recurrent']);
    await panel.frame.getByText('Aus Ihrer Nachricht übernommen').waitFor();
  });

  test('markup in words stays text', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.write('<img src=x onerror=alert(1)> **fett** <b>x</b>');
    await panel.frame.getByText('<img src=x onerror=alert(1)> **fett** <b>x</b>').waitFor();
    assert.equal(await panel.frame.locator('.own img, .own b, .own strong').count(), 0);
  });

  test('Enter sends, Shift and Enter begin a line, and nothing is sent empty', async () => {
    const { panel } = await here.open();
    await panel.frame.press('#words', 'Enter');
    await panel.frame.type('#words', 'eins');
    await panel.frame.press('#words', 'Shift+Enter');
    await panel.frame.type('#words', 'zwei');
    await panel.frame.press('#words', 'Enter');
    await panel.frame.locator('.own').waitFor();
    assert.deepEqual(await panel.frame.$$eval('.own p:first-child', (all) => all.map((one) => one.lastChild.data)), [
      'eins\nzwei',
    ]);
    assert.equal(await panel.frame.inputValue('#words'), '');
  });

  test('near the end of the field the remaining characters are counted, and none go over', async () => {
    const { panel } = await here.open();
    await panel.frame.fill('#words', 'a'.repeat(1799));
    assert.equal(await panel.frame.textContent('#words-left'), '');
    await panel.frame.press('#words', 'b');
    assert.equal(await panel.frame.textContent('#words-left'), 'Noch 200 Zeichen');
    await panel.frame.fill('#words', 'a'.repeat(2000));
    await panel.frame.press('#words', 'b');
    await panel.frame.getByText('Höchstens 2000 Zeichen').waitFor();
    assert.equal((await panel.frame.inputValue('#words')).length, 2000);
  });

  test('menu and question send back, why, help and restart', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.frame.getByRole('button', { name: 'Zurück', exact: true }).click();
    await panel.asks(de.now);
    await panel.frame.getByRole('button', { name: 'Warum fragen Sie das?' }).click();
    await panel.frame.getByText('gefährliche Ursachen').first().waitFor();
    await panel.frame.getByRole('button', { name: 'Menü' }).click();
    await panel.frame.getByRole('button', { name: 'Hilfe' }).click();
    await panel.frame.locator('.words li').first().waitFor();
    await panel.frame.getByRole('button', { name: 'Menü' }).click();
    await panel.frame.getByRole('button', { name: 'Neu beginnen' }).click();
    await panel.asks(de.consent);
  });

  test('the language changes in the middle, for the widget and for the bot', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.frame.click('.language');
    await panel.frame.click('[data-language=en]');
    await panel.asks(titles.en.now);
    await panel.frame.getByText('Step 1 of about 13').waitFor();
    assert.deepEqual(await panel.text('h1'), ['Back check']);
    assert.equal(await panel.frame.getAttribute('.bot:has(.answered)', 'lang'), 'de');
  });

  test('emergency numbers are shown without the server', async () => {
    const { panel } = await here.open();
    await panel.asks(de.consent);
    here.mock.faults.isDown = true;
    await panel.frame.getByRole('button', { name: 'Notruf' }).click();
    const numbers = panel.frame.locator('#emergency-numbers a');
    assert.deepEqual(await numbers.evaluateAll((all) => all.map((one) => one.href)), ['tel:112', 'tel:116117']);
    await panel.page.keyboard.press('Escape');
    await panel.frame.locator('#emergency-numbers').waitFor({ state: 'hidden' });
  });
});
