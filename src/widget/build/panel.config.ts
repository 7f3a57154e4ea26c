import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { texts } from './texts.ts';
import { versions } from './versions.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Fixed file names, no inlined data and no preload helper: the page runs under script-src 'self' and style-src 'self'.
export default defineConfig({
  root: at('../panel'),
  base: './',
  publicDir: false,
  plugins: [texts(['title', 'header.close', 'connection.', 'emergency.']), versions()],
  build: {
    outDir: at('../dist/widget'),
    emptyOutDir: true,
    target: ['es2020', 'safari15'],
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: at('../panel/panel.html'),
      output: { entryFileNames: 'panel.js', assetFileNames: 'panel[extname]' },
    },
  },
});
