import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secret } from './support/host.mjs';
import { answer } from './support/interview.mjs';
import { stage } from './support/stage.mjs';

const here = stage('directline');

/** Opens a connection inside the page; `window.line` then holds what came in. */
const connect = (options) =>
  here.page.evaluate((given) => {
    const line = { activities: [], statuses: [], api: new globalThis.DirectLine.DirectLine(given) };
    globalThis.line = line;
    line.api.connectionStatus$.subscribe((status) => line.statuses.push(status));
    line.api.activity$.subscribe((activity) => line.activities.push(activity));
  }, options);

const options = async (more) => ({
  domain: `${here.host.url}/v3/directline`,
  token: (await here.host.token()).token,
  ...more,
});

const post = (activity) =>
  here.page.evaluate(
    (given) =>
      new Promise((resolve, reject) => {
        globalThis.line.api
          .postActivity({ from: { id: 'me' }, ...given })
          .subscribe(resolve, (fault) => reject(new Error(`refused with ${fault.status}`)));
      }),
    activity,
  );

/** Waits for a message of the bot of a kind that came after the first `seen` activities. */
const heard = async (kinds, seen = 0) => {
  const found = await here.page.waitForFunction(
    ([wanted, from]) =>
      globalThis.line.activities.slice(from).find((a) => wanted.includes(a.channelData?.triage?.kind)),
    [kinds, seen],
  );
  return (await found.jsonValue()).channelData.triage;
};

const count = () => here.page.evaluate(() => globalThis.line.activities.length);

async function interview() {
  let seen = 0;
  for (let turn = 0; turn < 40; turn++) {
    const meaning = await heard(['consent', 'question', 'result'], seen);
    if (meaning.kind === 'result') {
      return meaning;
    }
    seen = await count();
    await post({ type: 'message', value: answer(meaning) });
  }
  throw new Error('The interview did not end.');
}

for (const webSocket of [true, false]) {
  const way = webSocket ? 'over a WebSocket' : 'by polling';

  test(`a conversation goes from greeting to result ${way}`, async () => {
    await connect(await options({ webSocket, pollingInterval: 200 }));

    const result = await interview();

    assert.equal(result.level, 'self_care');
    const activities = await here.page.evaluate(() => globalThis.line.activities);
    const ids = activities.map((activity) => activity.id);
    assert.equal(new Set(ids).size, ids.length, 'no activity comes twice');
    assert.deepEqual(ids, [...ids].sort(), 'activities come in order');
  });

  test(`every message comes back with its id and its channel data ${way}`, async () => {
    await connect(await options({ webSocket, pollingInterval: 200 }));
    await heard(['consent']);

    const id = await post({ type: 'message', text: 'hello', channelData: { mine: 1 } });

    const echo = await here.page.waitForFunction(
      (wanted) => globalThis.line.activities.find((activity) => activity.id === wanted),
      id,
    );
    const { text, from, channelData } = await echo.jsonValue();
    assert.deepEqual([text, from.role, channelData], ['hello', 'user', { mine: 1 }]);
  });
}

test('a restart of the host in the middle of the conversation loses nothing', { timeout: 90_000 }, async () => {
  await connect(await options({ webSocket: true }));
  await heard(['consent']);
  await post({ type: 'message', value: { triage: { answer: { id: 'consent', values: ['yes'] } } } });
  await heard(['question']);
  const seen = await count();

  await here.host.down('SIGKILL');
  await here.host.up();
  await here.page.waitForFunction(() => globalThis.line.statuses.at(-1) === 2, undefined, { timeout: 60_000 });
  await post({ type: 'message', value: { triage: { answer: { id: 'q_now', values: ['none'] } } } });

  assert.equal((await heard(['question'], seen)).id, 'q_cauda');
});

test('a server may speak with its secret alone', async () => {
  await connect({ domain: `${here.host.url}/v3/directline`, secret, webSocket: false, pollingInterval: 200 });

  assert.equal((await heard(['consent'])).id, 'consent');
});

test('a token of a server names the user, and the client finds it', async () => {
  const { token } = await here.host.post('/v3/directline/tokens/generate', {
    token: secret,
    body: { user: { id: 'dl_patient' } },
  });
  await connect(await options({ token, webSocket: true }));
  await heard(['consent']);

  const id = await post({ type: 'message', text: 'hello' });

  const echo = await here.page.waitForFunction(
    (wanted) => globalThis.line.activities.find((activity) => activity.id === wanted),
    id,
  );
  assert.equal((await echo.jsonValue()).from.id, 'dl_patient');
});

test('a client that comes back with its watermark gets only what is new', async () => {
  const given = await options({ webSocket: true });
  await connect(given);
  await heard(['consent']);
  const { conversationId, watermark } = await here.page.evaluate(() => ({
    conversationId: globalThis.line.api.conversationId,
    watermark: globalThis.line.api.watermark,
  }));
  await here.page.evaluate(() => globalThis.line.api.end());

  await connect({ ...given, conversationId, watermark });
  await post({ type: 'message', value: { triage: { answer: { id: 'consent', values: ['yes'] } } } });

  assert.equal((await heard(['question'])).id, 'q_now');
  const kinds = await here.page.evaluate(() => globalThis.line.activities.map((a) => a.channelData?.triage?.kind));
  assert.ok(!kinds.includes('consent'), 'the greeting does not come again');
});

test('files are taken, and the bot says kindly that it cannot read them', async () => {
  await connect(await options({ webSocket: true }));
  await heard(['consent']);
  await post({ type: 'message', value: { triage: { answer: { id: 'consent', values: ['yes'] } } } });
  await heard(['question']);
  const seen = await count();

  const contentUrl = await here.page.evaluate(() =>
    URL.createObjectURL(new Blob(['x'.repeat(50_000)], { type: 'image/png' })),
  );
  await post({
    type: 'message',
    text: '',
    attachments: [{ contentType: 'image/png', contentUrl, name: 'picture.png' }],
  });

  assert.equal((await heard(['info'], seen)).topic, 'files');
});

test('a message that is refused can be followed by one that works', async () => {
  await connect(await options({ webSocket: true }));
  await heard(['consent']);

  await assert.rejects(post({ type: 'message', text: 'x'.repeat(300_000) }), /refused with 413/);
  const taken = await post({ type: 'message', text: 'hello' });

  assert.match(taken, /\|\d{7}$/);
});
