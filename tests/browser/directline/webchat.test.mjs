import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './support/stage.mjs';

const here = stage('webchat');

/** Opens Web Chat on the page, as its own instructions say. */
async function open({ webSocket = true, locale = 'en' } = {}) {
  const { token } = await here.host.token(locale);
  await here.page.evaluate(
    ([domain, given, socket, language]) => {
      const { createDirectLine, renderWebChat } = globalThis.WebChat;
      const directLine = createDirectLine({ domain, token: given, webSocket: socket, pollingInterval: 200 });
      const nonce = document.querySelector('script').nonce;
      renderWebChat(
        { directLine, locale: language, nonce, styleOptions: { rootHeight: '100vh' } },
        document.getElementById('chat'),
      );
    },
    [`${here.host.url}/v3/directline`, token, webSocket, locale],
  );
}

// Web Chat repeats the buttons for screen readers; the ones to press stand in a toolbar.
const button = (name) => here.page.getByRole('toolbar').getByRole('button', { name, exact: true });
const said = (text) => here.page.locator('.webchat__bubble').filter({ hasText: text }).last();
const card = () => here.page.locator('.ac-adaptiveCard').last();

/** Ticks choices of the newest card and sends it. */
async function tick(...labels) {
  for (const label of labels) {
    await card().getByLabel(label, { exact: false }).first().check();
  }
  await card().getByRole('button', { name: 'Continue' }).click();
}

for (const webSocket of [true, false]) {
  const way = webSocket ? 'over a WebSocket' : 'by polling';

  test(`a button gives consent, and a card asks the first question, ${way}`, { timeout: 60_000 }, async () => {
    await open({ webSocket });

    await button('Yes, I agree').click();

    await card().getByRole('button', { name: 'Continue' }).waitFor();
    assert.ok((await card().getByRole('checkbox').count()) > 3, 'the options are there to tick');
  });

  test(`numbness between the legs leads to the emergency card, ${way}`, { timeout: 90_000 }, async () => {
    await open({ webSocket });
    await button('Yes, I agree').click();
    await tick('None of these');
    await here.page.waitForFunction(() => document.querySelectorAll('.ac-adaptiveCard').length > 1);

    await card().getByRole('checkbox').first().check();
    await card().getByRole('button', { name: 'Continue' }).click();
    await button('At least one is new or worse').click();

    const call = here.page.locator('.ac-adaptiveCard').getByRole('link', { name: /112/ });
    const callButton = here.page.locator('.ac-adaptiveCard').getByRole('button', { name: /112/ });
    await call.or(callButton).first().waitFor();
  });
}

test('words may be typed instead of pressing buttons', { timeout: 60_000 }, async () => {
  await open();
  await button('Yes, I agree').waitFor();

  await here.page.getByRole('textbox').fill('1');
  await here.page.keyboard.press('Enter');

  await card().getByRole('button', { name: 'Continue' }).waitFor();
});

test('the conversation is held in German where the page is German', { timeout: 60_000 }, async () => {
  await open({ locale: 'de' });

  await button('Ja, einverstanden').waitFor();
});

test('a file is taken, and Web Chat goes on', { timeout: 60_000 }, async () => {
  await open();
  await button('Yes, I agree').click();
  await card().getByRole('button', { name: 'Continue' }).waitFor();

  await here.page.setInputFiles('input[type=file]', {
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('some notes'),
  });
  await here.page.getByRole('button', { name: 'Send' }).click();

  await said('notes.txt').waitFor();
  await said('I cannot read pictures').waitFor();
});
