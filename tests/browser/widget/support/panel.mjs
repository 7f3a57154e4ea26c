/** The panel as a person meets it. Everything goes through its frame, as the shadow root around it is closed. */
export class Panel {
  constructor(page, frame) {
    this.page = page;
    this.frame = frame;
  }

  /** Opens the page and then the panel by a press on the page's button. */
  static async open(page, url, { path = '/' } = {}) {
    await page.goto(url + path);
    await page.waitForFunction(() => window.TriageBot !== undefined);
    await page.click('#start');
    return Panel.find(page);
  }

  /** Waits for the frame of a panel that is open or about to be. */
  static async find(page) {
    const isPanel = (frame) => frame.url().includes('/widget/panel.html');
    const frame = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', isPanel));
    await frame.waitForSelector('#heading');
    return new Panel(page, frame);
  }

  get title() {
    return this.frame.locator('form[data-open] h2');
  }

  /** Waits until the question with this title is open. */
  async asks(title) {
    await this.title.filter({ hasText: title }).waitFor();
  }

  choice(id) {
    return this.frame.locator(`form[data-open] [data-choice="${id}"]`);
  }

  async press(id) {
    await this.choice(id).click();
  }

  async goOn() {
    await this.frame.click('form[data-open] button[type=submit]');
  }

  /** Ticks options by mouse and goes on. */
  async answer(...ids) {
    for (const id of ids) {
      await this.press(id);
    }
    await this.goOn();
  }

  async number(digits) {
    await this.frame.fill('form[data-open] input', digits);
    await this.goOn();
  }

  /** Opens the menu and presses one of its items. */
  async menu(name) {
    await this.frame.click('[aria-controls=menu]');
    await this.frame.locator('#menu').getByRole('button', { name, exact: true }).click();
  }

  async chosen() {
    return this.frame.$$eval('form[data-open] input:checked', (all) => all.map((one) => one.value));
  }

  async write(words) {
    await this.frame.fill('#words', words);
    await this.frame.press('#words', 'Enter');
  }

  /** What has the focus, in a form that a failed test can show. */
  focus() {
    return this.frame.evaluate(() => {
      const at = document.activeElement;
      return at === null || at === document.body ? 'body' : `${at.tagName.toLowerCase()}#${at.id}[${at.value ?? ''}]`;
    });
  }

  async result(level) {
    await this.frame.waitForSelector(`.result[data-level="${level}"]`);
  }

  text(selector) {
    return this.frame.locator(selector).allInnerTexts();
  }
}

/** From the greeting to the question about strength, all calm. */
export async function answerCalmly(panel, titles) {
  await panel.press('yes');
  await panel.asks(titles.now);
  await panel.answer('none');
  await panel.asks(titles.cauda);
  await panel.answer('none');
  await panel.asks(titles.age);
  await panel.number('34');
  await panel.asks(titles.preg);
  await panel.answer('no');
  await panel.asks(titles.course);
  await panel.answer('first_episode');
  await panel.asks(titles.severity);
}

export const titles = {
  de: {
    consent: 'Darf ich',
    now: 'Trifft etwas',
    cauda: 'Ist eines davon',
    age: 'Wie alt',
    preg: 'schwanger',
    course: 'Wie ist der Verlauf',
    severity: 'Wie stark',
    location: 'Wo tut es weh',
    impact: 'Was geht',
  },
  en: {
    consent: 'May I',
    now: 'Does any',
    cauda: 'Is any of this new',
    age: 'How old',
    preg: 'Are you pregnant',
    course: 'How has it been',
    severity: 'How strong',
    location: 'Where does it hurt',
    impact: 'What can you do',
  },
};
