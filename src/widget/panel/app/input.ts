/** Shows the focus ring, or hides it from a person who uses a pointer; see base.css. */
export function showFocus(byKeyboard: boolean): void {
  document.documentElement.dataset.input = byKeyboard ? 'keyboard' : 'pointer';
}

/** The ring comes with the first key and goes with the next press of a pointer. */
export function watchInput(): void {
  document.addEventListener('keydown', () => showFocus(true), true);
  document.addEventListener('pointerdown', () => showFocus(false), true);
}
