import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { client, paths } from './clients.mjs';

const page = (nonce, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Another site</title><link rel="icon" href="data:,"></head>
<body><div id="chat"></div><script nonce="${nonce}" src="${script}"></script></body></html>`;

/** A page of another site that loads a client under a strict policy: so calls are cross-origin, as they are in life. */
export async function startSite(host) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (paths.includes(pathname)) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(client(pathname));
    }
    const script = `/${pathname.slice(1)}.js`;
    if (!paths.includes(script)) {
      return response.writeHead(404).end();
    }
    const nonce = randomBytes(16).toString('base64');
    const calls = `${host.url} ${host.url.replace('http', 'ws')}`;
    return response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': [
          "default-src 'none'",
          `script-src 'nonce-${nonce}' 'strict-dynamic'`,
          `style-src 'self' 'nonce-${nonce}'`,
          "img-src 'self' data: blob:",
          'worker-src blob:',
          `connect-src 'self' blob: data: ${calls}`,
        ].join('; '),
      })
      .end(page(nonce, script));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
