import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, visit } from './support/chromium.mjs';
import { startForeignPage } from './support/foreign-page.mjs';
import { startHost } from './support/host.mjs';
import { Panel } from './support/panel.mjs';

const ready = (page) => page.waitForFunction(() => window.TriageBot !== undefined);

describe('Embedding in other sites, with the real host', {
  skip: process.env.BASE_URL && 'a host of its own is needed',
}, () => {
  let listed;
  let stranger;
  let host;
  let browser;

  before(async () => {
    browser = await launch();
    // The sites know the host's address only once it runs, and the host lists the site before: so a site asks for it late.
    const address = { url: '' };
    listed = await startForeignPage(() => address.url);
    stranger = await startForeignPage(() => address.url);
    host = await startHost('--DirectLine:AllowedOrigins:0', new URL(listed.url).origin);
    address.url = host.url;
  });
  after(async () => {
    await browser?.close();
    await host?.close();
    await listed?.close();
    await stranger?.close();
  });

  test('a listed site with a strict policy of its own carries a conversation', async () => {
    const { context, page, faults } = await visit(browser);
    await page.goto(listed.url);
    await ready(page);
    await page.evaluate(() => window.TriageBot.open());
    const panel = await Panel.find(page);
    await panel.frame.waitForSelector('[data-question=consent]');
    await panel.press('yes');
    await panel.frame.waitForSelector('[data-question=q_now]');
    await panel.answer('chest');
    await panel.result('emergency_ambulance');
    await context.close();
    assert.deepEqual(faults, []);
  });

  test('a site that is not listed cannot show the panel, and its visitors are told where to call', async () => {
    const { context, page } = await visit(browser);
    await page.clock.install();
    await page.goto(stranger.url);
    await ready(page);
    await page.evaluate(() => window.TriageBot.open());
    await page.waitForTimeout(1_000);
    assert.equal(page.frames().filter((one) => one.url().includes('/widget/panel.html')).length, 0);
    await page.clock.runFor(13_000);
    const tree = await context.newCDPSession(page);
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    const links = nodes.filter((node) => node.role?.value === 'link').map((node) => node.name.value);
    assert.ok(links.includes('112 anrufen'), links.join());
    await context.close();
  });

  test('a page is told that there is a result, and nothing of it', async () => {
    const { context, page } = await visit(browser);
    await page.goto(listed.url);
    await ready(page);
    await page.evaluate(() => {
      window.heard = [];
      addEventListener('message', ({ data }) => window.heard.push(JSON.stringify(data)));
      window.TriageBot.on('result', (...all) => window.heard.push(`result ${all.length}`));
      window.TriageBot.open();
    });
    const panel = await Panel.find(page);
    await panel.frame.waitForSelector('[data-question=consent]');
    await panel.press('yes');
    await panel.frame.waitForSelector('[data-question=q_now]');
    await panel.answer('chest');
    await panel.result('emergency_ambulance');
    await page.waitForFunction(() => window.heard.includes('result 0'));
    const heard = await page.evaluate(() => [...new Set(window.heard)].sort());
    assert.deepEqual(heard, ['result 0', '{"triagebot":"ready"}', '{"triagebot":"result"}']);
    await context.close();
  });
});
