import { createServer } from 'node:http';

/** A website that is not ours, on a site of its own, with a strict policy and styles that mean harm. */
export async function startForeignPage(widget, { head = '', body = '', attributes = 'data-lang="de"' } = {}) {
  const addressOf = () => (typeof widget === 'function' ? widget() : widget);
  const policyFor = (widgetUrl) =>
    `default-src 'none'; script-src ${widgetUrl}; frame-src ${widgetUrl}; style-src 'nonce-own'; require-trusted-types-for 'script'`;
  const pageFor = (widgetUrl) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Fremde Seite</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style nonce="own">
      html { font-size: 62.5%; }
      * { color: magenta !important; font: 3px fantasy !important; letter-spacing: 9px !important; }
      triagebot-widget, iframe, button, div { display: none !important; opacity: 0 !important; position: static !important; }
      body { transform: scale(.5); }
    </style>${head}
    <script async src="${widgetUrl}/widget.js" ${attributes}></script></head>
    <body><h1>Fremde Seite</h1><a href="#x" id="x">Verweis</a>${body}</body></html>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(addressOf()) })
      .end(pageFor(addressOf()));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
