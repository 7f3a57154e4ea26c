import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const settle = 2_000;

/** What axe-core finds wrong in a frame, two seconds after its last change; one line for each finding. */
export async function audit(frame) {
  await frame.page().waitForTimeout(settle);
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`),
  );
}

/** Controls that a thumb would miss: answers under 44 px, anything else under 24 px, links in running text apart. */
export const smallTargets = (frame) =>
  frame.evaluate(() => {
    const isShown = (one) => one.checkVisibility({ visibilityProperty: true });
    const inText = (one) => one.localName === 'a' && one.closest('p, li') !== null;
    const least = (one) => (one.matches('form[data-open] :is(label, button), .actions *, summary') ? 44 : 24);
    return [...document.querySelectorAll('button, a, summary, label.choice, label.scale-step, input, textarea')]
      .filter((one) => isShown(one) && !inText(one) && !one.matches('label input, .unseen'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) < least(one);
      })
      .map((one) => `${one.className} ${one.textContent} ${JSON.stringify(one.getBoundingClientRect())}`);
  });

/** True when something would have to be scrolled sideways. */
export const scrollsSideways = (frame) =>
  frame.evaluate(() => {
    const log = document.getElementById('log');
    return document.scrollingElement.scrollWidth > innerWidth || log.scrollWidth > log.clientWidth;
  });
