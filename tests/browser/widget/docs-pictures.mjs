// The pictures of the README and the docs, taken of the real product: npm run docs-pictures
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './support/chromium.mjs';
import { startHost } from './support/host.mjs';
import { answerByMouse, lead } from './support/interview.mjs';
import { Panel } from './support/panel.mjs';

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const [host, browser] = [await startHost(), await launch()];

const rest = 900; // the panel comes to rest at its newest message first
const looks = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } };
const widths = { narrow: 320, phone: 390, desktop: 1280 };
const calm = {
  q_location: ['low'],
  q_since: ['d1_7'],
  q_how: ['sudden_move'],
  q_context: ['lift'],
  q_feel: ['cramp', 'stab_move'],
};
const stops = ['consent', 'q_cauda', 'q_location', 'q_severity'];

/** The whole page, or the panel alone on a large screen: the page beside it would make everything small. */
async function shoot(page, size) {
  await page.waitForTimeout(rest);
  const clip = size === 'desktop' ? { x: 828, y: 24, width: 432, height: 692 } : undefined;
  return (await page.screenshot({ ...(clip && { clip }) })).toString('base64');
}

/** Scrolls to the result, once what the bot says after it has come. */
async function showResult(panel) {
  await panel.page.waitForTimeout(2 * rest);
  await panel.frame.evaluate(() => [...document.querySelectorAll('.result')].at(-1).scrollIntoView({ block: 'start' }));
}

/** Greeting, questions, picture of the body, strength, self-care and emergency, in one size and look. */
async function journey(size, options) {
  const { context, page } = await visit(browser, { size, ...options });
  const panel = await Panel.open(page, host.url);
  const taken = [];
  const look = async () => taken.push(await shoot(page, size));
  await lead(panel, calm, async (...answer) => {
    const isChoice = answer[1].id === 'q_location';
    if (isChoice) {
      await panel.press('low');
    }
    if (stops.includes(answer[1].id)) {
      await look();
    }
    return isChoice ? panel.goOn() : answerByMouse(...answer);
  });
  await showResult(panel);
  await look();
  await panel.menu('Neu beginnen');
  await panel.frame.waitForSelector('[data-question=q_now]');
  await lead(panel, { q_now: ['none'], q_cauda: ['saddle'], q_cauda_since: ['new'] });
  await showResult(panel);
  await look();
  await context.close();
  return taken;
}

/** One sheet for a look: a row for each width. */
async function sheet(name, rows) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const row = (all) => `<div>${all.map((one) => `<img src="data:image/png;base64,${one}">`).join('')}</div>`;
  await page.setContent(
    `<style>body { margin: 0; background: #c9d2d0 } div { display: flex; gap: 10px; padding: 10px }
     img { width: 238px; object-fit: contain; border-radius: 6px }</style>${rows.map(row).join('')}`,
  );
  await page.screenshot({ path: `${folder}widget-${name}.png`, fullPage: true });
  await page.close();
}

for (const [name, options] of Object.entries(looks)) {
  const rows = [];
  for (const size of Object.keys(widths)) {
    rows.push(await journey(size, options));
  }
  await sheet(name, rows);
  console.log(`widget-${name}.png: ${Object.values(widths).join(', ')} px wide`);
}

const single = {
  page: { options: {}, plan: { q_now: ['none'], q_cauda: ['saddle'] } },
  'self-care': { options: { size: 'phone' }, plan: calm },
  'ambulance-en': { options: { size: 'phone', path: '/en.html', locale: 'en-GB' }, plan: { q_now: ['chest'] } },
};
for (const [name, { options, plan }] of Object.entries(single)) {
  const { context, page } = await visit(browser, options);
  const panel = await Panel.open(page, host.url, options);
  await lead(panel, plan);
  await showResult(panel);
  await page.waitForTimeout(rest);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
await host.close();
