// Focus is never lost to the page: when what had it goes away, it waits ("parks") at the heading or the log,
// and the next question takes it from there.

const logId = 'log';
const headingId = 'heading';

const element = (id: string): HTMLElement | null => document.getElementById(id);

/** Where focus waits; ids for the views that offer the places. */
export const parking = { logId, headingId };

/** Focus goes to the log until the answer comes. */
export const parkFocus = (): void => element(logId)?.focus({ preventScroll: true });

const isParked = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active.id === logId || active.id === headingId;
};

/** A number field would bring up the keyboard of a phone and hide the question: there the heading waits instead. */
const bringsKeyboard = (control: HTMLElement): boolean =>
  control instanceof HTMLInputElement && control.type === 'text' && matchMedia('(pointer: coarse)').matches;

/** The control of a form that a keyboard user wants first: what is chosen already, or the first one. */
export const firstControl = (form: Element): HTMLElement | null =>
  form.querySelector<HTMLElement>('input:checked') ?? form.querySelector<HTMLElement>('input, button');

/** Gives a new question, or the heading of a result, the focus, if nothing else has it. */
export function offerFocus(to: HTMLElement | null): void {
  if (to !== null && isParked() && document.hasFocus() && !bringsKeyboard(to)) {
    to.focus({ preventScroll: true });
  }
}

/** The panel was opened: focus enters it. */
export function focusOnOpening(): void {
  window.focus();
  if (isParked()) {
    element(headingId)?.focus({ preventScroll: true });
    const form = document.querySelector('form[data-open]');
    offerFocus(form && firstControl(form));
  }
}
