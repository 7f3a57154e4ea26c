import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Keys, watchFocus } from './support/keyboard.mjs';
import { Panel, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

/** Opens the panel by keys, beginning at the top of the page. */
async function openByKeys() {
  const { page } = await here.visit();
  await page.goto(`${here.mock.url}/`);
  await page.waitForFunction(() => window.TriageBot !== undefined);
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.localName === 'triagebot-widget')) {
      break;
    }
  }
  await page.keyboard.press('Enter');
  const panel = await Panel.find(page);
  return { page, panel, keys: new Keys(panel) };
}

describe('Keyboard alone', () => {
  test('a whole conversation with every control, and the focus is never lost', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    const lost = await watchFocus(panel.frame);
    await keys.pressOn('[data-choice=yes]');
    await panel.asks(de.now);
    await keys.tick('none');
    await panel.asks(de.cauda);
    await keys.tick('none');
    await panel.asks(de.age);
    await keys.type('34');
    await panel.asks(de.preg);
    await keys.choose('possible');
    await panel.asks(de.course);
    await keys.tick('recurrent', 'worsening');
    await panel.asks(de.severity);
    await keys.choose('7');
    await panel.asks(de.impact);
    await keys.tick('ok');
    await panel.result('consultation');
    assert.equal(await lost(), 0);
    assert.ok(await keys.isOn('[data-kind] :is([data-verdict], button), .log'));
  });

  test('each new question takes the focus to its first control', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.pressOn('[data-choice=yes]');
    await panel.asks(de.now);
    assert.ok(await keys.isOn('form[data-open] input[value=chest]'));
  });

  test('who writes keeps the focus in the field', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.pressOn('[data-choice=yes]');
    await panel.asks(de.now);
    await keys.tabTo('#words');
    await keys.keyboard.type('Nichts davon');
    await keys.keyboard.press('Enter');
    await panel.asks(de.cauda);
    assert.ok(await keys.isOn('#words'));
  });

  test('a fault is read with the control that it is about', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.pressOn('[data-choice=yes]');
    await panel.asks(de.now);
    await keys.goOn();
    assert.ok(await keys.isOn('form[data-open] input[value=chest]'));
    const described = await panel.frame.evaluate(() =>
      document.activeElement
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent)
        .join(' '),
    );
    assert.match(described, /mindestens eine Antwort/);
  });

  test('menu and emergency numbers open, close by Escape and give the focus back', async () => {
    const { page, panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    for (const [opener, box] of [
      ['[aria-controls=menu]', '#menu'],
      ['[aria-controls=emergency-numbers]', '#emergency-numbers'],
    ]) {
      await keys.tabTo(opener, { back: true });
      await keys.keyboard.press('Enter');
      await panel.frame.waitForSelector(box);
      await keys.keyboard.press('Tab');
      assert.ok(await keys.isOn(`${box} *`));
      await keys.keyboard.press('Escape');
      await panel.frame.waitForSelector(box, { state: 'hidden' });
      assert.ok(await keys.isOn(opener));
    }
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'triagebot-widget');
  });

  test('a command from the menu leads on to the question', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.pressOn('[data-choice=yes]');
    await panel.asks(de.now);
    const lost = await watchFocus(panel.frame);
    await keys.tabTo('[aria-controls=menu]', { back: true });
    await keys.keyboard.press('Enter');
    await keys.pressOn('#menu [data-command=why]');
    await panel.frame.getByText('gefährliche Ursachen').first().waitFor();
    await panel.frame.waitForFunction(() => document.activeElement.matches('form[data-open] input'));
    assert.equal(await lost(), 0);
  });

  test('Escape closes the panel and the focus is back on its button', async () => {
    const { page, panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.keyboard.press('Escape');
    await panel.frame.waitForFunction(() => !document.hasFocus());
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'triagebot-widget');
    await keys.keyboard.press('Enter');
    await panel.frame.waitForFunction(() => document.hasFocus());
    await panel.frame.waitForFunction(() => document.activeElement.matches('form[data-open] button, h1'));
  });

  test('on a large screen Shift and Tab lead out of the panel again', async () => {
    const { panel, keys } = await openByKeys();
    await panel.asks(de.consent);
    await keys.tabTo('.language', { back: true });
    await keys.keyboard.press('Shift+Tab');
    await panel.frame.waitForFunction(() => !document.hasFocus());
  });
});
