// Pictures of every screen, for people to look at and for the documentation: npm run pictures
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMockServer } from './mock-server.mjs';
import { launch, visit } from './support/chromium.mjs';
import { Panel } from './support/panel.mjs';
import { tour } from './support/tour.mjs';

const folder = fileURLToPath(new URL('../../../artifacts/screenshots/widget/', import.meta.url));

const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};
const series = Object.fromEntries(
  Object.entries({ 1280: 'desktop', 390: 'phone', 320: 'narrow' }).flatMap(([width, size]) =>
    Object.entries(looks).map(([look, options]) => [
      `${width}-${look}`,
      { size, ...options, ...(look === 'dark' && { path: '/en.html', locale: 'en-GB' }) },
    ]),
  ),
);

mkdirSync(folder, { recursive: true });
const [mock, browser] = [await startMockServer(), await launch()];
for (const [name, options] of Object.entries(series)) {
  const { context, page } = await visit(browser, options);
  await page.goto(mock.url + (options.path ?? '/'));
  await page.screenshot({ path: `${folder}${name}-page.png` });
  const panel = await Panel.open(page, mock.url, options);
  await tour(panel, options.path === undefined ? 'de' : 'en', async (state) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}${name}-${state}.png` });
  });
  await context.close();
  console.log(`${folder}${name}-*.png`);
}
await browser.close();
await mock.close();
