import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit, scrollsSideways, smallTargets } from './support/audit.mjs';
import { titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';
import { tour } from './support/tour.mjs';

const here = stage();
const de = titles.de;

/** Everything that enters a live region of the panel, in order. */
const listen = (frame) =>
  frame.evaluate(() => {
    window.spoken = [];
    for (const region of document.querySelectorAll('[data-spoken]')) {
      new MutationObserver((changes) => {
        for (const node of changes.flatMap((change) => [...change.addedNodes])) {
          window.spoken.push([region.dataset.spoken, node.textContent.slice(0, 30)]);
        }
      }).observe(region, { childList: true, subtree: true });
    }
  });

async function auditTour(options, language) {
  const { panel } = await here.open(options);
  const found = [];
  await tour(panel, language, async (state) => {
    const [faults, small, wide] = [
      await audit(panel.frame),
      await smallTargets(panel.frame),
      await scrollsSideways(panel.frame),
    ];
    found.push(...[...faults, ...small, ...(wide ? ['scrolls sideways'] : [])].map((one) => `${state}: ${one}`));
  });
  assert.deepEqual(found, []);
}

describe('Accessibility', () => {
  test('axe finds nothing in any state, light, German, large screen', () => auditTour({}, 'de'));

  test('axe finds nothing in any state, dark, English, 320 px, and nothing scrolls sideways', () =>
    auditTour({ size: 'narrow', path: '/en.html', locale: 'en-GB', colorScheme: 'dark' }, 'en'));

  test('axe finds nothing with forced colours', () => auditTour({ size: 'phone', forcedColors: 'active' }, 'de'));

  test('axe finds nothing in the demo page', async () => {
    const { page } = await here.visit();
    for (const path of ['/', '/en.html']) {
      await page.goto(here.mock.url + path);
      assert.deepEqual(await audit(page.mainFrame()), []);
    }
  });

  test('axe finds nothing while the server is away', async () => {
    const { panel } = await here.open();
    await panel.asks(de.consent);
    here.mock.faults.isDown = true;
    here.mock.dropSockets();
    await panel.frame.locator('.notice a').first().waitFor();
    assert.deepEqual(await audit(panel.frame), []);
  });

  test('each message is announced once and in order, an emergency assertively', async () => {
    const { panel } = await here.open();
    await panel.asks(de.consent);
    await listen(panel.frame);
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('Wie bitte?');
    await panel.frame.getByText('nicht verstanden').first().waitFor();
    await panel.asks(de.now);
    await panel.answer('chest');
    await panel.result('emergency_ambulance');
    await panel.frame.getByText('Alles Gute').first().waitFor();
    assert.deepEqual(await panel.frame.evaluate(() => window.spoken), [
      ['polite', 'Trifft etwas davon zu? '],
      ['polite', 'Das habe ich nicht verstanden.'],
      ['polite', 'Trifft etwas davon zu? '],
      ['assertive', 'Notfall – 112. Jetzt 112 anruf'],
      ['polite', 'Alles Gute!'],
    ]);
  });

  test('at 400 % zoom everything is reached by scrolling in one direction', async () => {
    const { panel } = await here.open({ viewport: { width: 320, height: 256 } });
    await panel.asks(de.consent);
    await panel.press('yes');
    await panel.asks(de.now);
    assert.equal(await scrollsSideways(panel.frame), false);
    await panel.answer('none');
    await panel.asks(de.cauda);
  });

  test('every message says its language, and headings lead from question to question', async () => {
    const { panel } = await here.open();
    await panel.press('yes');
    await panel.asks(de.now);
    assert.deepEqual(await panel.text('h1, h2'), [
      'Rücken-Check',
      'Darf ich Ihre Antworten für diese Einschätzung verarbeiten?',
      'Trifft etwas davon zu?',
    ]);
    assert.equal(await panel.frame.locator('.bot:not([lang="de"])').count(), 0);
  });

  test('without a wish for calm messages glide in, with it nothing moves', async () => {
    for (const [reducedMotion, moves] of [
      ['reduce', false],
      ['no-preference', true],
    ]) {
      const { panel } = await here.open({ reducedMotion });
      await panel.asks(de.consent);
      const isMoving = await panel.frame.evaluate(
        () =>
          ['.bot', '.typing i', '.panel'].some((selector) => {
            const one = document.querySelector(selector);
            return one !== null && getComputedStyle(one).animationName !== 'none';
          }) || getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
      );
      assert.equal(isMoving, moves, reducedMotion);
    }
  });

  test('written from right to left everything turns, and nothing scrolls sideways', async () => {
    const { panel } = await here.open({ size: 'narrow' });
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('Schulter tut weh');
    await panel.asks(de.location);
    await panel.frame.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.equal(await scrollsSideways(panel.frame), false);
    const turned = await panel.frame.evaluate(() => {
      const at = (selector) => document.querySelector(selector).getBoundingClientRect();
      return [
        at('h1').left > at('.language').left,
        at('.choice input').left > at('.choice-text').left,
        at('.own').left < 40,
      ];
    });
    assert.deepEqual(turned, [true, true, true]);
  });
});
