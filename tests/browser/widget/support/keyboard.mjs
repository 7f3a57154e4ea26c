/** A person who has only keys. */
export class Keys {
  constructor(panel) {
    this.panel = panel;
    this.keyboard = panel.page.keyboard;
  }

  /** Tabs on until the focus is on what the selector names; throws when it is not to be reached. */
  async tabTo(selector, { back = false } = {}) {
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await this.isOn(selector)) {
        return;
      }
      await this.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${selector} cannot be reached by Tab; the focus is on ${await this.panel.focus()}`);
  }

  isOn(selector) {
    return this.panel.frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  }

  async tick(...values) {
    for (const value of values) {
      await this.tabTo(`form[data-open] input[value="${value}"]`);
      await this.keyboard.press('Space');
    }
    await this.goOn();
  }

  /** Radio buttons are one stop of Tab; arrows move among them. */
  async choose(value) {
    await this.tabTo('form[data-open] input[type=radio]');
    await this.keyboard.press('Space');
    for (let steps = 0; steps < 12 && !(await this.isOn(`input[value="${value}"]`)); steps++) {
      await this.keyboard.press('ArrowDown');
    }
    await this.goOn();
  }

  async type(digits) {
    await this.tabTo('form[data-open] input');
    await this.keyboard.type(digits);
    await this.keyboard.press('Enter');
  }

  async goOn() {
    await this.tabTo('form[data-open] button[type=submit]');
    await this.keyboard.press('Enter');
  }

  async pressOn(selector) {
    await this.tabTo(selector);
    await this.keyboard.press('Enter');
  }
}

/** Counts the frames at which the focus had fallen back to the body; gives a function that reads the count. */
export async function watchFocus(frame) {
  await frame.evaluate(() => {
    window.lostFocus = 0;
    const look = () => {
      window.lostFocus += document.activeElement === null || document.activeElement === document.body ? 1 : 0;
      requestAnimationFrame(look);
    };
    look();
  });
  return () => frame.evaluate(() => window.lostFocus);
}
