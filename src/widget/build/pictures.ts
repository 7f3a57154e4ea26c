import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Plugin } from 'vite';

const dialogs = new URL('../../../dialogs/', import.meta.url);
const engine = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Twice the size at which chats show a picture. */
const width = 960;

interface Drawing {
  /** Path below the host's address, without the ending. */
  readonly name: string;
  readonly file: URL;
}

/** Every drawing of every protocol. */
function drawings(): readonly Drawing[] {
  const protocols = readdirSync(dialogs, { withFileTypes: true }).filter((one) => one.isDirectory());
  return protocols.flatMap(({ name: protocol }) => {
    const folder = new URL(`${protocol}/images/`, dialogs);
    try {
      const files = readdirSync(folder).filter((one) => one.endsWith('.svg'));
      return files.map((one) => ({ name: `images/${protocol}/${one.slice(0, -4)}`, file: new URL(one, folder) }));
    } catch {
      return [];
    }
  });
}

/** Makes a PNG of every drawing, for channels that show no SVG. They hold no words, so no font is needed. */
export function pictures(): Plugin {
  return {
    name: 'triagebot-pictures',
    async generateBundle() {
      await initWasm(readFileSync(engine));
      for (const { name, file } of drawings()) {
        const picture = new Resvg(readFileSync(file, 'utf8'), { fitTo: { mode: 'width', value: width } });
        this.emitFile({ type: 'asset', fileName: `${name}.png`, source: picture.render().asPng() });
      }
    },
  };
}
