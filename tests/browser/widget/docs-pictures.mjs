// The pictures of the README and the docs, taken of the real product: npm run docs-pictures
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './support/chromium.mjs';
import { startHost } from './support/host.mjs';
import { lead } from './support/interview.mjs';
import { Panel } from './support/panel.mjs';

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const [host, browser] = [await startHost(), await launch()];

const pictures = {
  page: { options: {}, plan: { q_now: ['none'], q_cauda: ['saddle'] } },
  'self-care': {
    options: { size: 'phone' },
    plan: { q_context: ['lift'], q_how: ['sudden_move'], q_feel: ['cramp', 'stab_move'] },
  },
  'ambulance-en': { options: { size: 'phone', path: '/en.html', locale: 'en-GB' }, plan: { q_now: ['chest'] } },
};
for (const [name, { options, plan }] of Object.entries(pictures)) {
  const { context, page } = await visit(browser, options);
  const panel = await Panel.open(page, host.url, options);
  await lead(panel, plan);
  await page.waitForTimeout(1500); // the panel comes to rest at its newest message first
  await panel.frame.evaluate(() => [...document.querySelectorAll('.result')].at(-1).scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
await host.close();
