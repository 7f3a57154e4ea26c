/** The chat in the Playground's window, as a person sees it. */
export class Chat {
  #page;
  #texts;

  constructor(page, texts) {
    this.#page = page;
    this.#texts = texts;
  }

  get cards() {
    return this.#page.locator('.ac-adaptiveCard');
  }

  /** The card of the open question: the newest one that has a field. */
  get form() {
    return this.cards.filter({ has: this.#page.locator('input, [role=combobox]') }).last();
  }

  async say(words) {
    const box = this.#page.locator('div[role=textbox][contenteditable=true]');
    await box.click();
    await box.pressSequentially(words);
    await box.press('Enter');
  }

  /** The newest card that says something. */
  card = (words) => this.cards.filter({ hasText: words }).last();

  /** Presses a button of the newest card that has it. */
  press = (label) => this.#page.getByRole('button', { name: label, exact: true }).last().click();

  /** Waits until so many cards offer a button. */
  offers(label, times) {
    const button = this.#page.getByRole('button', { name: label, exact: true });
    return this.cards
      .filter({ has: button })
      .nth(times - 1)
      .waitFor();
  }

  /** The question that is open now; undefined when a result or the closing words are the newest card. */
  async question() {
    // What was answered stands at the end until the next card comes.
    const newest = this.cards.last().filter({ hasNotText: '✓' });
    await newest.waitFor();
    const heading = newest.getByRole('heading').first();
    const title = (await heading.count()) === 0 ? undefined : await heading.innerText();
    return Object.entries(this.#texts.questions).find(([, question]) => question.title === title)?.[0];
  }

  /** Answers the open question in its card. */
  async answer(question, values) {
    const form = this.form;
    const title = this.#texts.questions[question].title;
    const options = this.#texts.questions[question].options;
    for (const value of values) {
      if (options === undefined) {
        await this.#fill(form, value);
      } else {
        await this.#tick(form, options[value].label);
      }
    }
    await form.getByRole('button', { name: this.#texts.widget.question.continue, exact: true }).click();
    await this.cards.filter({ hasText: title }).filter({ hasText: '✓' }).last().waitFor();
  }

  async #fill(form, value) {
    const list = form.getByRole('combobox');
    if ((await list.count()) === 0) {
      await form.locator('input').fill(value);
      return;
    }
    await list.click();
    await this.#page.getByRole('option', { name: new RegExp(`^${value}( |$)`) }).click();
  }

  #tick = (form, label) =>
    form
      .locator('label')
      .filter({ hasText: new RegExp(`^${escaped(label)}( –|$)`) })
      .click();
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
