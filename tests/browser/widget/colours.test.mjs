import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Panel, titles } from './support/panel.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const accents = ['#0b6e69', '#0a6', '#ffeb3b', '#000', '#fff', '#7b1fa2', '#ff0000'];

/** The least contrast of text and of borders of controls, each with what has it. */
const contrasts = (frame) =>
  frame.evaluate(() => {
    const parse = (colour) => {
      const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
      return { rgb: [r, g, b], a };
    };
    const luminance = (rgb) => {
      const [r, g, b] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one, other) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const ground = (from) => {
      for (let at = from; at !== null; at = at.parentElement) {
        const { rgb, a } = parse(getComputedStyle(at).backgroundColor);
        if (a === 1) {
          return rgb;
        }
      }
      return [255, 255, 255];
    };
    const shown = [...document.body.querySelectorAll('*')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.unseen'),
    );
    const least = (all) => all.reduce((low, one) => (one.ratio < low.ratio ? one : low), { ratio: 21, what: '' });
    const name = (one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 20)}`;
    const texts = shown
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
      .map((one) => ({ ratio: ratio(parse(getComputedStyle(one).color).rgb, ground(one)), what: name(one) }));
    const controls = shown
      .filter((one) => one.matches('.scale-step > span, .number input, textarea, .chip, .secondary, .small'))
      .map((one) => ({
        ratio: ratio(parse(getComputedStyle(one).borderTopColor).rgb, ground(one.parentElement)),
        what: name(one),
      }));
    return { text: least(texts), control: least(controls) };
  });

describe('Colours', () => {
  for (const theme of ['light', 'dark']) {
    test(`whatever colour a site chooses, text and controls stand out, ${theme}`, async (t) => {
      const found = [];
      for (const accent of accents) {
        const { context, page } = await here.visit();
        const asked = new URLSearchParams({ lang: 'de', theme, accent });
        await page.goto(`${here.mock.url}/widget/panel.html?${asked}`);
        const panel = new Panel(page, page.mainFrame());
        const look = async () => found.push({ accent, ...(await contrasts(panel.frame)) });
        await panel.asks(titles.de.consent);
        await look();
        await panel.press('yes');
        await panel.asks(titles.de.now);
        await panel.write('es zieht');
        await panel.frame.waitForSelector('.chip');
        await panel.asks(titles.de.now);
        await panel.answer('none');
        await panel.asks(titles.de.cauda);
        await look();
        await panel.answer('none');
        await panel.number('34');
        await panel.asks(titles.de.preg);
        await panel.answer('no');
        await panel.asks(titles.de.course);
        await panel.goOn();
        await panel.asks(titles.de.severity);
        await panel.press('3');
        await look();
        await panel.goOn();
        await panel.asks(titles.de.impact);
        await panel.answer('ok');
        await panel.result('self_care');
        await look();
        await context.close();
      }
      const least = (kind) => found.reduce((low, one) => (one[kind].ratio < low[kind].ratio ? one : low));
      const [text, control] = [least('text'), least('control')];
      t.diagnostic(
        `${theme}: text at least ${text.text.ratio.toFixed(2)}, controls at least ${control.control.ratio.toFixed(2)} to 1`,
      );
      assert.ok(text.text.ratio >= 4.5, `${text.accent}: ${text.text.what}`);
      assert.ok(control.control.ratio >= 3, `${control.accent}: ${control.control.what}`);
    });
  }
});
