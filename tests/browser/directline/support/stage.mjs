import { after, afterEach, before, beforeEach } from 'node:test';
import { chromium } from 'playwright-core';
import { quietChromium } from '../../chromium.mjs';
import { Host } from './host.mjs';
import { startSite } from './site.mjs';

/** One host, one site and one browser for a test file, and a fresh page for each test. */
export function stage(script) {
  const here = {};

  before(async () => {
    here.host = await Host.start();
    here.site = await startSite(here.host);
    here.browser = await chromium.launch(quietChromium);
  });
  beforeEach(async () => {
    here.context = await here.browser.newContext({ viewport: { width: 900, height: 1200 } });
    here.context.setDefaultTimeout(20_000);
    here.page = await here.context.newPage();
    await here.page.goto(`${here.site.url}/${script}`);
  });
  afterEach(() => here.context.close());
  after(async () => {
    await here.browser?.close();
    here.site?.close();
    await here.host?.close();
  });
  return here;
}
