import type { Plugin } from 'vite';

/**
 * Tells the browser that every function of the script is called at once, so that it compiles them while it loads and
 * the page's main thread has less to do.
 */
export const eager = (): Plugin => ({
  name: 'triagebot-eager',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') {
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    }
  },
});
