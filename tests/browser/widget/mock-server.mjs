// A small Direct Line host for developing and testing the widget without .NET:
//   node tests/browser/widget/mock-server.mjs [port]
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { Conversations } from './mock/conversations.mjs';
import { file, strings } from './mock/files.mjs';

const bearer = (request) => request.headers.authorization?.replace(/^Bearer /, '');

async function json(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString();
  return text === '' ? {} : JSON.parse(text);
}

/** Starts the host; `faults` and the functions of the answer let a test disturb it. */
export async function startMockServer({ port = 0, host = '127.0.0.1' } = {}) {
  const conversations = new Conversations();
  const faults = {
    isDown: false,
    refusesSockets: false,
    failPosts: 0,
    losePostAnswers: 0,
    refusePosts: 0,
    mutesSockets: false,
  };
  const requests = [];
  const sockets = new Set();
  const streams = new WebSocketServer({ noServer: true });

  const streamUrl = (request, conversation, watermark) => {
    const { token } = conversations.pass(conversation);
    const query = new URLSearchParams({ t: token, watermark: watermark ?? '' });
    return `ws://${request.headers.host}/v3/directline/conversations/${conversation.id}/stream?${query}`;
  };

  const routes = [
    ['POST', /^\/api\/token$/, async (_, body) => [200, conversations.pass(conversations.create(body.locale))]],
    ['POST', /^\/api\/token\/renew$/, async ({ conversation }) => [200, conversations.pass(conversation)]],
    [
      'POST',
      /^\/v3\/directline\/tokens\/refresh$/,
      async ({ conversation }) => [200, conversations.pass(conversation)],
    ],
    [
      'POST',
      /^\/v3\/directline\/conversations$/,
      async ({ conversation, request }, body) => {
        if (!conversation.isStarted) {
          conversation.start((body.locale ?? conversation.locale) === 'en' ? 'en' : 'de');
        }
        return [201, { ...conversations.pass(conversation), streamUrl: streamUrl(request, conversation) }];
      },
    ],
    [
      'GET',
      /^\/v3\/directline\/conversations\/[^/]+$/,
      async ({ conversation, request, url }) => [
        200,
        {
          ...conversations.pass(conversation),
          streamUrl: streamUrl(request, conversation, url.searchParams.get('watermark')),
        },
      ],
    ],
    [
      'GET',
      /^\/v3\/directline\/conversations\/[^/]+\/activities$/,
      async ({ conversation, url }) => [200, conversation.since(url.searchParams.get('watermark'))],
    ],
    ['POST', /^\/v3\/directline\/conversations\/[^/]+\/activities$/, post],
  ];

  async function post({ conversation, request }, body) {
    if (faults.refusePosts > 0) {
      faults.refusePosts--;
      return [400, { error: { code: 'BadArgument' } }];
    }
    if (faults.failPosts > 0) {
      faults.failPosts--;
      return [503, {}];
    }
    const id = conversation.post(body);
    if (faults.losePostAnswers > 0) {
      faults.losePostAnswers--;
      request.socket.destroy();
    }
    return [200, { id }];
  }

  async function handle(request, response) {
    const url = new URL(request.url, `http://${request.headers.host}`);
    requests.push({ method: request.method, path: url.pathname });
    if (faults.isDown) {
      return request.socket.destroy();
    }
    const found = routes.find(([method, path]) => method === request.method && path.test(url.pathname));
    if (found !== undefined) {
      const isRenewal = url.pathname === '/api/token/renew';
      const conversation = isRenewal
        ? conversations.byAnyToken(bearer(request))
        : conversations.byToken(bearer(request));
      const needsToken = url.pathname !== '/api/token';
      const [status, body] =
        needsToken && conversation === undefined
          ? [isRenewal ? 401 : 403, {}]
          : await found[2]({ conversation, request, url }, await json(request));
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    }
    if (url.pathname === '/widget/strings.json') {
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(strings(url.searchParams.get('lang'))));
    }
    const served = file(url.pathname);
    return served === undefined
      ? response.writeHead(404).end()
      : response.writeHead(200, served.headers).end(served.body);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const conversation = conversations.byToken(url.searchParams.get('t'));
    if (faults.isDown || faults.refusesSockets || conversation === undefined) {
      return socket.destroy();
    }
    streams.handleUpgrade(request, socket, head, (stream) => {
      sockets.add(stream);
      let watermark = url.searchParams.get('watermark');
      const send = () => {
        const set = conversation.since(watermark);
        if (!faults.mutesSockets && set.activities.length > 0) {
          stream.send(JSON.stringify(set));
          watermark = set.watermark;
        }
      };
      conversation.listeners.add(send);
      stream.on('close', () => {
        conversation.listeners.delete(send);
        sockets.delete(stream);
      });
      send();
    });
  });

  const dropSockets = () => {
    for (const socket of sockets) {
      socket.terminate();
    }
  };
  await new Promise((resolve) => server.listen(port, host, resolve));
  return {
    url: `http://${host}:${server.address().port}`,
    faults,
    requests,
    conversations,
    /** Cuts every socket, as a proxy or a network does. */
    dropSockets,
    async close() {
      dropSockets();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startMockServer({ port: Number(argv[2] ?? 3979) });
  console.log(`Mock host with the widget's demo page: ${url}/`);
}
