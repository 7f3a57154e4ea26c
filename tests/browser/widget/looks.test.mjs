import { mkdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stage } from './support/stage.mjs';
import { tour } from './support/tour.mjs';

const here = stage();
const folder = fileURLToPath(new URL('../../../artifacts/screenshots/widget/', import.meta.url));

// Pictures for people to look at; nothing is compared.
async function pictures(name, options, language) {
  mkdirSync(folder, { recursive: true });
  const { page, panel } = await here.open(options);
  await page.emulateMedia(options.media ?? {});
  await tour(panel, language, async (state) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}${name}-${state}.png` });
  });
}

describe('Screenshots', () => {
  test('desktop, light', () => pictures('desktop-light', {}, 'de'));
  test('phone, light', () => pictures('phone-light', { size: 'phone' }, 'de'));
  test('320 px, dark, English', () =>
    pictures('narrow-dark', { size: 'narrow', colorScheme: 'dark', path: '/en.html', locale: 'en-GB' }, 'en'));
  test('desktop, forced colours', () => pictures('desktop-forced', { media: { forcedColors: 'active' } }, 'de'));
});
