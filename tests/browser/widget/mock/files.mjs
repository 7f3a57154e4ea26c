import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const dist = join(root, 'src/widget/dist');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The strictest policies that issue and host ask for; a violation shows in the browser's console.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'";

const flatten = (node, prefix = '') =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  );

/** The widget's sentences, as the host serves them. */
export function strings(language) {
  const source = join(root, `dialogs/widget/text.${['de-einfach', 'en'].includes(language) ? language : 'de'}.yaml`);
  return Object.fromEntries(flatten(parse(readFileSync(source, 'utf8'))));
}

/** The drawings stand with the content; everything else is built. */
const placeOf = (name) => {
  const [, protocol, drawing] = /^\/images\/([\w-]+)\/([\w-]+\.svg)$/.exec(name) ?? [];
  return drawing === undefined ? join(dist, name) : join(root, 'dialogs', protocol, 'images', drawing);
};

/** A file of the widget, or undefined. */
export function file(path) {
  const name = normalize(path === '/' ? '/index.html' : path);
  try {
    const body = readFileSync(placeOf(name));
    const isPanel = name === '/widget/panel.html';
    const policy = isPanel ? `${strict}; frame-ancestors *` : `${strict}; frame-src 'self'`;
    return {
      body,
      headers: {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        ...(name.endsWith('.html') && { 'content-security-policy': policy }),
      },
    };
  } catch {
    return undefined;
  }
}
