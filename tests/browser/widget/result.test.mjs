import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { answerCalmly, Panel, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

/** Answers up to a self-care result. */
async function calmly(panel) {
  await answerCalmly(panel, de);
  await panel.answer('3');
  await panel.asks(de.impact);
  await panel.answer('ok');
  await panel.result('self_care');
}

async function emergencyResult(options) {
  const opened = await here.open(options);
  await opened.panel.press('yes');
  await opened.panel.asks(de.now);
  await opened.panel.answer('none');
  await opened.panel.asks(de.cauda);
  await opened.panel.answer('saddle');
  await opened.panel.result('emergency');
  return opened;
}

/** What stands in every kept form: the level, what to do, numbers, every section, the last line; no marks. */
function assertWhole(text) {
  for (const words of [
    'Rücken-Check, ',
    'Notfall: Jetzt in die Notaufnahme.',
    '112',
    'WAS SIE AM TELEFON SAGEN KÖNNEN',
    '„Ich habe seit heute Rückenschmerzen und ein neues Warnzeichen.“',
    'Diese Einschätzung ist keine Diagnose.',
  ]) {
    assert.ok(text.includes(words), `${words} is missing in ${text}`);
  }
  assert.doesNotMatch(text, /\*\*|undefined/);
}

describe('The result', () => {
  test('on a phone the number to call is the first and largest button, and what to say stands open', async () => {
    const { panel } = await emergencyResult({ size: 'phone' });
    const first = panel.frame.locator('.result :is(a, button)').first();
    assert.equal(await first.getAttribute('href'), 'tel:112');
    const { width, height } = await first.boundingBox();
    assert.ok(width > 250 && height >= 56);
    assert.ok(await panel.frame.locator('details[data-section=say]').evaluate((one) => one.open));
  });

  test('it is copied whole', async () => {
    const { context, panel } = await emergencyResult();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.frame.getByRole('button', { name: 'Kopieren' }).click();
    await panel.frame.getByText('Das Ergebnis ist kopiert.').waitFor();
    assertWhole(await panel.frame.evaluate(() => navigator.clipboard.readText()));
  });

  test('where the clipboard is closed it says so and offers the file', async () => {
    const { panel } = await emergencyResult();
    await panel.frame.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await panel.frame.getByRole('button', { name: 'Kopieren' }).click();
    await panel.frame.getByText('als Text speichern.').waitFor();
  });

  test('it is saved as a text file that any editor reads', async () => {
    const { page, panel } = await emergencyResult();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.frame.getByRole('button', { name: 'Als Text speichern' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'Rueckencheck.txt');
    const bytes = readFileSync(await file.path());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assertWhole(bytes.toString());
  });

  test('printed, it stands alone and unfolded, black on white, and is folded as before afterwards', async () => {
    const { page } = await here.visit({ colorScheme: 'dark' });
    // As the printer sees it: the frame's page alone.
    await page.goto(`${here.mock.url}/widget/panel.html?lang=de`);
    const panel = new Panel(page, page.mainFrame());
    await calmly(panel);
    await panel.frame.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await panel.frame.getByRole('button', { name: 'Drucken' }).click();
    await page.emulateMedia({ media: 'print' });
    const shown = await panel.frame.evaluate(() => {
      const isShown = (selector) =>
        [...document.querySelectorAll(selector)].some((one) => one.checkVisibility({ visibilityProperty: true }));
      const style = getComputedStyle(document.querySelector('.verdict'));
      return {
        others: isShown('header, footer, .progress, .keep, .card.answered, .words'),
        result: isShown('.result h2'),
        folded: document.querySelectorAll('.result details:not([open])').length,
        colours: [style.color, style.backgroundColor],
      };
    });
    assert.deepEqual(shown, {
      others: false,
      result: true,
      folded: 0,
      colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    });
    await page.emulateMedia({ media: 'screen' });
    await panel.frame.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.ok((await panel.frame.locator('.result details:not([open])').count()) > 0);
  });

  test('links of the bot lead to pages of the web only', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.menu('Datenschutz und Impressum');
    const links = panel.frame.locator('.words a:not([href^=tel])');
    await links.first().waitFor();
    assert.deepEqual(await links.evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')])), [
      ['Impressum', 'https://www.example.org/imprint'],
      ['Datenschutz', '/legal/privacy'],
    ]);
    await panel.frame.getByText('[Falle](javascript:alert(1))').first().waitFor();
  });

  test('an exercise is paced by its seconds, can be stopped, and waits while the panel is closed', async () => {
    const { page } = await here.visit();
    await page.clock.install();
    await page.goto(`${here.mock.url}/widget/panel.html?lang=de`);
    const panel = new Panel(page, page.mainFrame());
    await calmly(panel);
    const left = () => panel.frame.locator('.pace p').textContent();
    await panel.frame.getByRole('button', { name: 'Schritt für Schritt' }).click();
    await panel.frame.getByText('Schritt 1 von 3').first().waitFor();
    assert.equal(await panel.frame.locator('.words .drawing').count(), 1);
    assert.equal(await left(), 'noch 4 Sekunden');
    await page.clock.runFor(2_000);
    assert.equal(await left(), 'noch 2 Sekunden');
    await panel.frame.getByRole('button', { name: 'Anhalten' }).click();
    await page.clock.runFor(20_000);
    assert.equal(await left(), 'noch 2 Sekunden');
    await panel.frame.getByRole('button', { name: 'Weiter', exact: true }).click();
    await page.clock.runFor(2_500);
    await panel.frame.getByText('Schritt 2 von 3').first().waitFor();
    await page.clock.runFor(6_500);
    await panel.frame.getByText('Schritt 3 von 3').first().waitFor();
    assert.equal(await panel.frame.locator('.pace').count(), 0);
  });
});
