import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { eager } from './eager.ts';
import { pictures } from './pictures.ts';
import { texts } from './texts.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// One classic script without imports: it runs on pages that are not ours. The demo page stands beside it.
export default defineConfig({
  root: at('..'),
  publicDir: at('../demo'),
  plugins: [texts(['launcher.', 'emergency.call', 'connection.safety']), pictures(), eager()],
  build: {
    outDir: at('../dist'),
    emptyOutDir: true,
    target: ['es2020', 'safari15'],
    reportCompressedSize: false,
    lib: {
      entry: at('../launcher/main.ts'),
      formats: ['iife'],
      name: 'triageBotLauncher',
      fileName: () => 'widget.js',
    },
  },
});
