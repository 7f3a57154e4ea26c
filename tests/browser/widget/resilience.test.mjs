import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Panel, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const de = titles.de;

const only = () => [...here.mock.conversations.all.values()][0];
const answers = () =>
  only()
    .activities.filter((one) => one.value)
    .map((one) => one.value.triage.answer?.id);
const posts = () =>
  here.mock.requests.filter((one) => one.method === 'POST' && one.path.endsWith('/activities')).length;

/** A conversation at its second question. */
async function begun(options) {
  const opened = await here.open(options);
  await opened.panel.press('yes');
  await opened.panel.asks(de.now);
  return opened;
}

describe('Resilience', () => {
  test('a reload in the middle goes on with the same conversation and shows it whole', async () => {
    const { page, panel } = await begun();
    await panel.answer('none');
    await panel.asks(de.cauda);
    await page.reload();
    const again = await Panel.find(page);
    await again.asks(de.cauda);
    assert.deepEqual(await again.text('.card.answered .answers'), ['Ja, einverstanden', 'Nichts davon']);
    assert.deepEqual(await again.text('[data-spoken] p'), []);
    await again.answer('saddle');
    await again.result('emergency');
    assert.deepEqual(answers(), ['consent', 'q_now', 'q_cauda']);
    assert.equal(here.mock.conversations.all.size, 1);
  });

  test('another page of the site goes on with the conversation', async () => {
    const { page } = await begun();
    await page.goto(`${here.mock.url}/en.html`);
    const again = await Panel.find(page);
    await again.asks(de.now);
  });

  test('a dropped socket is opened again, and what was said meanwhile is there', async () => {
    const { panel } = await begun();
    here.mock.dropSockets();
    only().bot.info('recorded', 'Inzwischen gesagt.');
    await panel.frame.locator('.words').getByText('Inzwischen gesagt.').waitFor();
    await panel.answer('none');
    await panel.asks(de.cauda);
    assert.equal(await panel.frame.locator('.words').getByText('Inzwischen gesagt.').count(), 1);
  });

  test('where sockets do not get through, polling carries the conversation', async () => {
    here.mock.faults.refusesSockets = true;
    const { panel } = await begun();
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('saddle');
    await panel.result('emergency');
    assert.ok(here.mock.requests.filter((one) => one.method === 'GET' && one.path.endsWith('/activities')).length > 2);
  });

  test('a socket that is dead without knowing it is found out', async () => {
    const { panel } = await begun();
    here.mock.faults.mutesSockets = true;
    await panel.answer('none');
    await panel.asks(de.cauda);
  });

  test('an answer is sent again under the same id until it is taken, and counts once', async () => {
    const { panel } = await begun();
    here.mock.faults.failPosts = 1;
    here.mock.faults.losePostAnswers = 1;
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.answer('none');
    await panel.asks(de.age);
    assert.deepEqual(answers(), ['consent', 'q_now', 'q_cauda']);
    assert.ok(posts() >= 4);
  });

  test('an answer given while the server is away arrives after a reload', async () => {
    const { page, panel } = await begun();
    here.mock.faults.failPosts = 100;
    await panel.answer('none');
    await panel.frame.getByText('wird gesendet').waitFor();
    await page.reload();
    here.mock.faults.failPosts = 0;
    const again = await Panel.find(page);
    await again.asks(de.cauda);
    assert.deepEqual(answers(), ['consent', 'q_now']);
  });

  test('a message that the server refuses is said so and can be sent again', async () => {
    const { panel } = await begun();
    here.mock.faults.refusePosts = 1;
    await panel.answer('none');
    await panel.frame.getByText('Nicht gesendet.').waitFor();
    await panel.frame.getByRole('button', { name: 'Noch einmal senden' }).click();
    await panel.asks(de.cauda);
    assert.deepEqual(answers(), ['consent', 'q_now']);
  });

  test('while the server is away a kind sentence names 112 and 116117, and the conversation goes on after it', async () => {
    const { panel } = await begun();
    here.mock.faults.isDown = true;
    here.mock.dropSockets();
    await panel.frame.locator('.notice').getByText('nicht erreichbar').waitFor();
    const numbers = await panel.frame.$$eval('.notice a', (all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(numbers, ['tel:112', 'tel:116117']);
    await panel.answer('none');
    here.mock.faults.isDown = false;
    await panel.frame.getByRole('button', { name: 'Jetzt verbinden' }).click();
    await panel.asks(de.cauda);
    await panel.frame.locator('.notice[data-shown]').waitFor({ state: 'detached' });
  });

  test('who opens the panel while the server is away is told where to call', async () => {
    const { page } = await here.visit();
    await page.route('**/api/token', (route) => route.abort());
    const panel = await Panel.open(page, here.mock.url);
    await panel.frame.locator('.notice').getByText('nicht erreichbar').waitFor();
    await page.unroute('**/api/token');
    await panel.asks(de.consent);
  });

  test('a conversation that the server has lost can be begun again', async () => {
    const { panel } = await begun();
    here.mock.conversations.forgetAll();
    here.mock.dropSockets();
    await panel.frame.locator('.notice').getByText('abgelaufen').waitFor();
    await panel.frame.locator('.notice button').click();
    await panel.asks(de.consent);
  });

  test('a reload after the conversation has expired begins a new one without a fault', async () => {
    const { page } = await begun();
    here.mock.conversations.forgetAll();
    await page.reload();
    await (await Panel.find(page)).asks(de.consent);
  });

  test('what was written before the connection stands is sent when it does', async () => {
    const { page } = await here.visit();
    await page.route('**/api/token', (route) => route.abort());
    const panel = await Panel.open(page, here.mock.url);
    await panel.write('hallo');
    await panel.frame.getByText('wird gesendet').waitFor();
    await page.unroute('**/api/token');
    await panel.frame.getByText('nicht verstanden').first().waitFor();
    assert.equal(only().activities.filter((one) => one.text === 'hallo').length, 1);
  });

  test('an answer to a conversation that has expired does not reach the new one', async () => {
    const { page, panel } = await begun();
    here.mock.faults.failPosts = 100;
    await panel.answer('chest');
    here.mock.conversations.forgetAll();
    here.mock.faults.failPosts = 0;
    await page.reload();
    await (await Panel.find(page)).asks(de.consent);
    await page.waitForTimeout(1_500);
    assert.deepEqual(answers(), []);
  });

  test('the token is renewed before it expires', async () => {
    here.mock.conversations.saidSeconds = 2;
    const { panel } = await begun();
    await panel.page.waitForTimeout(1_100);
    await panel.answer('none');
    await panel.asks(de.cauda);
    assert.ok(here.mock.requests.some((one) => one.path.endsWith('/tokens/refresh')));
  });

  test('a token that expired while the laptop slept is renewed, and nothing is lost', async () => {
    const { page, panel } = await begun();
    here.mock.conversations.expireAll();
    here.mock.dropSockets();
    await panel.answer('none');
    await panel.asks(de.cauda);
    here.mock.conversations.expireAll();
    await page.reload();
    const again = await Panel.find(page);
    await again.asks(de.cauda);
    await again.answer('saddle');
    await again.result('emergency');
    assert.deepEqual(answers(), ['consent', 'q_now', 'q_cauda']);
    assert.equal(here.mock.conversations.all.size, 1);
    assert.ok(here.mock.requests.filter((one) => one.path === '/api/token/renew').length >= 2);
  });

  test('ten minutes without a network lose no answer and double none, and the person is told kindly', async () => {
    const { page } = await here.visit();
    await page.clock.install();
    await page.goto(`${here.mock.url}/`);
    await page.waitForFunction(() => window.TriageBot !== undefined);
    await page.click('#start');
    const panel = await Panel.find(page);
    await panel.press('yes');
    await panel.asks(de.now);
    here.mock.faults.isDown = true;
    here.mock.dropSockets();
    await panel.answer('none');
    for (let minutes = 0; minutes < 10; minutes++) {
      await page.clock.runFor(60_000);
      await page.waitForTimeout(50);
    }
    await panel.frame.locator('.notice').getByText('nicht erreichbar').waitFor();
    const tries = here.mock.requests.length;
    assert.ok(tries < 400, `${tries} requests in ten minutes`);
    here.mock.faults.isDown = false;
    for (let seconds = 0; seconds < 60 && !(await panel.title.filter({ hasText: de.cauda }).count()); seconds++) {
      await page.clock.runFor(1_000);
      await page.waitForTimeout(50);
    }
    await panel.asks(de.cauda);
    assert.deepEqual(answers(), ['consent', 'q_now']);
  });

  test('a second tab has a conversation of its own', async () => {
    const { context } = await begun();
    const second = await context.newPage();
    const panel = await Panel.open(second, here.mock.url);
    await panel.asks(de.consent);
    assert.equal(here.mock.conversations.all.size, 2);
  });

  test('two tabs with the same conversation both show what was answered in one', async () => {
    const { context, page, panel } = await begun();
    const state = await panel.frame.evaluate(() => ({ ...sessionStorage }));
    const second = await context.newPage();
    await second.addInitScript((items) => Object.assign(sessionStorage, items), state);
    const twin = await Panel.open(second, here.mock.url);
    await twin.asks(de.now);
    await page.bringToFront();
    await panel.answer('none');
    await panel.asks(de.cauda);
    await twin.asks(de.cauda);
    assert.deepEqual(answers(), ['consent', 'q_now']);
  });

  test('end and delete clears the server, the tab and the screen, and a new start is offered', async () => {
    const { panel } = await begun();
    await panel.answer('none');
    await panel.asks(de.cauda);
    await panel.menu('Beenden und alles löschen');
    await panel.frame.locator('.notice').getByText('Alles ist gelöscht').waitFor();
    assert.deepEqual(await panel.text('.words p'), ['Alles ist gelöscht. Was ich geraten habe, gilt weiter.']);
    assert.equal(await panel.frame.locator('.card').count(), 0);
    assert.equal(only().bot.answers.size, 0);
    assert.deepEqual(await panel.frame.evaluate(() => Object.keys(sessionStorage)), []);
    await panel.frame.locator('.notice button').click();
    await panel.asks(de.consent);
    assert.equal(here.mock.conversations.all.size, 2);
  });

  test('end and delete without a network is done as soon as there is one, also after a reload', async () => {
    const { page, panel } = await begun();
    here.mock.faults.failPosts = 100;
    await panel.menu('Beenden und alles löschen');
    await panel.frame.getByText('wird gesendet').waitFor();
    await page.reload();
    const again = await Panel.find(page);
    here.mock.faults.failPosts = 0;
    await again.frame.locator('.notice').getByText('Alles ist gelöscht').waitFor({ timeout: 20_000 });
    assert.deepEqual(await again.frame.evaluate(() => Object.keys(sessionStorage)), []);
  });
});
