import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { quietChromium } from '../../chromium.mjs';
import { Host } from '../../directline/support/host.mjs';
import { Playground } from './playground.mjs';

const development = { ASPNETCORE_ENVIRONMENT: 'Development', BotConnector__WithoutCredentials: 'true' };

/** One host, one Playground and one browser for a test file. */
export function stage() {
  const here = {};
  before(async () => {
    here.host = await Host.start(development);
    here.playground = await Playground.start(here.host.url);
    here.browser = await chromium.launch(quietChromium);
    const context = await here.browser.newContext({ viewport: { width: 1000, height: 1400 } });
    context.setDefaultTimeout(30_000);
    here.page = await context.newPage();
    await here.page.goto(here.playground.url);
  });
  after(async () => {
    await here.browser?.close();
    await here.playground?.close();
    await here.host?.close();
  });

  /** Keeps a picture to be looked at, when PICTURES names a folder. */
  here.picture = async (name) => {
    if (process.env.PICTURES) {
      mkdirSync(process.env.PICTURES, { recursive: true });
      await here.page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
    }
  };
  return here;
}
