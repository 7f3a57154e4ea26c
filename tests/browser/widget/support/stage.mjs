import { after, afterEach, before, beforeEach } from 'node:test';
import { startMockServer } from '../mock-server.mjs';
import { launch, visit } from './chromium.mjs';
import { Panel } from './panel.mjs';

/**
 * One browser for a test file, one mock host and one profile for each test. A test that leaves a violated policy or
 * a script error behind fails.
 */
export function stage() {
  const here = { contexts: [], faults: [] };

  before(async () => {
    here.browser = await launch();
  });
  beforeEach(async () => {
    here.mock = await startMockServer();
  });
  afterEach(async () => {
    const faults = here.faults.flat();
    await Promise.all(here.contexts.splice(0).map((context) => context.close()));
    await here.mock.close();
    here.faults = [];
    if (faults.length > 0) {
      throw new Error(`The browser complained: ${faults.join('\n')}`);
    }
  });
  after(async () => {
    await here.browser.close();
  });

  here.visit = async (options) => {
    const visitor = await visit(here.browser, options);
    here.contexts.push(visitor.context);
    here.faults.push(visitor.faults);
    return visitor;
  };
  here.open = async (options = {}) => {
    const visitor = await here.visit(options);
    return { ...visitor, panel: await Panel.open(visitor.page, here.mock.url, options) };
  };
  return here;
}
