import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Puts a fingerprint behind the fixed file names in the page, so that a browser never pairs old and new files. */
export const versions = (): Plugin => ({
  name: 'triagebot-versions',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      html.replace(/="\.\/(panel\.(?:js|css))"/g, (whole, name: string) => {
        const file = bundle?.[name];
        const content = file?.type === 'chunk' ? file.code : file?.source;
        return content === undefined
          ? whole
          : `="./${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}"`;
      }),
  },
});
