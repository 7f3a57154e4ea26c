import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startForeignPage } from './support/foreign-page.mjs';
import { Panel, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

const ready = (page) => page.waitForFunction(() => window.TriageBot !== undefined);

/** Where the launcher's button is: the shadow root is closed, so a person's eye is the only way in. */
const pressLauncher = (page) => {
  const { width, height } = page.viewportSize();
  return page.mouse.click(width - 60, height - 48);
};

async function onForeignPage(run, options) {
  const foreign = await startForeignPage(here.mock.url, options);
  try {
    await run(foreign);
  } finally {
    await foreign.close();
  }
}

describe('Launcher', () => {
  test('nothing but the launcher is loaded before it is opened', async () => {
    const { page } = await here.visit();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    assert.deepEqual([...new Set(asked)].sort(), ['/', '/demo.css', '/demo.js', '/favicon.svg', '/widget.js']);
    await pressLauncher(page);
    await (await Panel.find(page)).asks(de.consent);
  });

  test('the launcher moves nothing on the page', async () => {
    const { page } = await here.visit();
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        window.shift += list.getEntries().reduce((sum, entry) => sum + entry.value, 0);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.shift), 0);
  });

  test('the API opens, closes, toggles and restarts, and its events carry nothing', async () => {
    const { page } = await here.visit();
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    await page.evaluate(() => {
      window.heard = [];
      for (const name of ['open', 'close', 'ready', 'result']) {
        window.TriageBot.on(name, (...all) => window.heard.push([name, ...all].join()));
      }
      window.TriageBot.toggle();
    });
    const panel = await Panel.find(page);
    await panel.asks(de.consent);
    await panel.press('yes');
    await panel.asks(de.now);
    await panel.answer('chest');
    await panel.result('emergency_ambulance');
    await page.evaluate(() => window.TriageBot.restart());
    await panel.asks(de.consent);
    await page.evaluate(() => window.TriageBot.close());
    assert.deepEqual(await page.evaluate(() => window.heard), ['open', 'ready', 'result', 'close']);
  });

  test('a handler that was taken away is not called', async () => {
    const { page } = await here.visit();
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    const calls = await page.evaluate(async () => {
      let count = 0;
      const off = window.TriageBot.on('close', () => count++);
      window.TriageBot.open();
      off();
      window.TriageBot.close();
      await Promise.resolve();
      return count;
    });
    assert.equal(calls, 0);
  });

  test('embedded twice, there is one widget', async () => {
    const { page } = await here.visit();
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    await page.evaluate(() => {
      const again = document.createElement('script');
      const policy = window.trustedTypes.createPolicy('test', { createScriptURL: (url) => url });
      again.src = policy.createScriptURL('/widget.js');
      document.head.append(again);
      return new Promise((resolve) => {
        again.onload = resolve;
      });
    });
    assert.equal(await page.locator('triagebot-widget').count(), 1);
  });

  test('a strict policy and hostile styles of a foreign page do not reach it', () =>
    onForeignPage(async (foreign) => {
      const { page } = await here.visit();
      await page.goto(foreign.url);
      await ready(page);
      await pressLauncher(page);
      const panel = await Panel.find(page);
      await panel.asks(de.consent);
      await panel.press('yes');
      await panel.asks(de.now);
      await panel.answer('chest');
      await panel.result('emergency_ambulance');
      const box = await panel.frame.evaluate(() => [innerWidth, innerHeight]);
      assert.deepEqual(box, [432, 684]);
    }));

  test('an application that rebuilds its document keeps the widget', async () => {
    const { page } = await here.visit();
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    await page.evaluate(() => {
      history.pushState({}, '', '/anderswo');
      document.documentElement.replaceChildren(document.head, document.createElement('body'));
    });
    await page.waitForSelector('triagebot-widget', { state: 'attached' });
    await pressLauncher(page);
    await (await Panel.find(page)).asks(de.consent);
  });

  test('position, language and colour follow the script tag', () =>
    onForeignPage(
      async (foreign) => {
        const { page } = await here.visit();
        await page.goto(foreign.url);
        await ready(page);
        await page.mouse.click(60, 752);
        const panel = await Panel.find(page);
        await panel.asks(titles.en.consent);
        const { lang, theme, accent } = await panel.frame.evaluate(() => ({
          lang: document.documentElement.lang,
          theme: document.documentElement.dataset.theme,
          accent: getComputedStyle(document.querySelector('.primary')).backgroundColor,
        }));
        assert.deepEqual([lang, theme], ['en', 'dark']);
        assert.match(accent, /rgb\(\d+, 1[67]\d, 1?\d\d\)/);
      },
      { attributes: 'data-lang="en" data-position="left" data-theme="dark" data-accent="#0a6"' },
    ));

  test('on a phone the panel fills the screen and the page behind is out of reach', async () => {
    const { page, panel } = await here.open({ size: 'phone' });
    await panel.asks(de.consent);
    assert.deepEqual(await panel.frame.evaluate(() => [innerWidth, innerHeight]), [390, 780]);
    assert.equal(await page.evaluate(() => document.body.inert), true);
    await panel.frame.getByRole('button', { name: 'Chat schließen' }).click();
    await page.waitForFunction(() => !document.body.inert);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'triagebot-widget');
  });

  test('on a large screen the page stays usable beside the panel', async () => {
    const { page, panel } = await here.open();
    await panel.asks(de.consent);
    assert.equal(await page.evaluate(() => document.body.inert), false);
    await page.click('.brand');
    await page.waitForURL(`${here.mock.url}/`);
  });

  test('a panel that cannot be loaded is replaced by the numbers to call', async () => {
    const { page } = await here.visit();
    await page.clock.install();
    await page.goto(`${here.mock.url}/`);
    await ready(page);
    here.mock.faults.isDown = true;
    await page.click('#start');
    await page.clock.runFor(13_000);
    const tree = await page.context().newCDPSession(page);
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    const links = nodes.filter((node) => node.role?.value === 'link').map((node) => node.name.value);
    assert.ok(links.includes('112 anrufen') && links.includes('116117 anrufen'));
  });

  test('the dialog has a role and a name, the button says whether it is open', async () => {
    const { page, panel } = await here.open();
    await panel.asks(de.consent);
    const tree = await page.context().newCDPSession(page);
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    const named = (role, name) => nodes.find((one) => one.role?.value === role && one.name?.value === name);
    assert.ok(named('dialog', 'Chat Rücken-Check'));
    const button = named('button', 'Rücken-Check schließen');
    assert.equal(button.properties.find((one) => one.name === 'expanded').value.value, true);
  });
});
