import { chromium } from 'playwright-core';
import { quietChromium } from '../../chromium.mjs';

export const sizes = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

/** Debian's Chromium, without a window. */
export const launch = () => chromium.launch(quietChromium);

/** A fresh profile; `faults` collects what the browser complains about: policy violations, errors of scripts. */
export async function visit(browser, { size = 'desktop', ...options } = {}) {
  const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce', ...sizes[size], ...options });
  context.setDefaultTimeout(10_000);
  // Every page and every frame reports what its policy forbade, also where the console would keep silent.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Policy violated: ${effectiveDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/net::ERR|WebSocket connection|Failed to load resource/.test(text)) {
      faults.push(text);
    }
  });
  return { context, page, faults };
}
