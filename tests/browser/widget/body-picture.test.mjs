import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Keys } from './support/keyboard.mjs';
import { titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

/** The question where it hurts, with the picture loaded. */
async function asked(options) {
  const opened = await here.open(options);
  await opened.panel.press('yes');
  await opened.panel.asks(de.now);
  await opened.panel.write('an der Schulter');
  await opened.panel.asks(de.location);
  await opened.panel.frame.waitForSelector('.picture .region');
  return opened;
}

const regions = (panel, state) =>
  panel.frame.$$eval(`.region[data-${state}]`, (all) => [...new Set(all.map((one) => one.dataset.region))]);

describe('Picture of the body', () => {
  test('every option has a region, and every region an option', async () => {
    const { panel } = await asked();
    const drawn = await panel.frame.$$eval('.region', (all) => [...new Set(all.map((one) => one.dataset.region))]);
    const listed = await panel.frame.$$eval('form[data-open] [data-choice]', (all) =>
      all.map((one) => one.dataset.choice),
    );
    assert.deepEqual(drawn.sort(), listed.sort());
  });

  test('a press on a region ticks its option, a second one takes it back', async () => {
    const { panel } = await asked();
    assert.deepEqual(await panel.chosen(), ['neck_shoulder']);
    const low = panel.frame.locator('.region[data-region=low]');
    await low.click();
    assert.deepEqual(await panel.chosen(), ['low', 'neck_shoulder']);
    assert.deepEqual((await regions(panel, 'chosen')).sort(), ['low', 'neck_shoulder']);
    assert.match((await panel.text('.picture-chosen'))[0], /Unterer Rücken.*, Nacken/);
    await low.click();
    assert.deepEqual(await panel.chosen(), ['neck_shoulder']);
  });

  test('a press on an option colours its regions on both sides of the body', async () => {
    const { panel } = await asked();
    await panel.press('flank');
    assert.equal(await panel.frame.locator('.region[data-region=flank][data-chosen]').count(), 4);
    await panel.goOn();
    await panel.asks(de.now);
    const [conversation] = here.mock.conversations.all.values();
    assert.deepEqual(conversation.activities.filter((one) => one.value).at(-1).value.triage.answer, {
      id: 'q_location',
      values: ['neck_shoulder', 'flank'],
    });
  });

  test('by keyboard the list is used, and the region that is reached shows it', async () => {
    const { panel } = await asked();
    const keys = new Keys(panel);
    await keys.tabTo('form[data-open] input[value=buttock]');
    assert.deepEqual(await regions(panel, 'reached'), ['buttock']);
    await keys.keyboard.press('Space');
    assert.ok((await regions(panel, 'chosen')).includes('buttock'));
    await keys.goOn();
    await panel.asks(de.now);
  });

  test('who does not see it is told what it shows, and meets no control twice', async () => {
    const { page, panel } = await asked();
    const tree = await page.context().newCDPSession(page);
    const { nodes } = await tree.send('Accessibility.getFullAXTree', { frameId: await frameId(tree) });
    const named = (role) =>
      nodes.filter((one) => one.role?.value === role && !one.ignored).map((one) => one.name.value);
    assert.deepEqual(named('image'), ['Wo tut es weh?']);
    assert.equal(named('checkbox').length, 5);
    assert.equal(await panel.frame.locator('.picture [tabindex], .picture a, .picture button').count(), 0);
  });

  test('every region can be met by a thumb, also at 320 px', async () => {
    const { panel } = await asked({ size: 'narrow' });
    await panel.frame.locator('.picture').scrollIntoViewIfNeeded();
    const small = await panel.frame.$$eval('.region', (all) =>
      all
        .map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const isHit = (dx, dy) => document.elementFromPoint(x + dx, y + dy)?.dataset.region === one.dataset.region;
          const steps = Array.from({ length: 121 }, (_, i) => i - 60);
          const wide = steps.filter((step) => isHit(step, 0)).length;
          const high = steps.filter((step) => isHit(0, step)).length;
          return Math.min(wide, high) < 24 ? `${one.dataset.region} ${wide} x ${high}` : '';
        })
        .filter(Boolean),
    );
    assert.deepEqual(small, []);
  });

  test('when it cannot be loaded the list is enough', async () => {
    const { page, panel } = await here.open();
    await page.route('**/images/**', (route) => route.abort());
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.write('an der Schulter');
    await panel.asks(de.location);
    await panel.answer('low');
    await panel.asks(de.now);
  });
});

/** The id of the panel's frame; the tree of the page ends at it. */
async function frameId(session) {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.childFrames[0].frame.id;
}
