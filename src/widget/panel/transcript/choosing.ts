import type { Choice } from '../wire/triage.ts';

/**
 * What is chosen after a press on one of several options. "None of these" and its like stand alone, and what
 * cannot be true together replaces each other: the last press counts.
 */
export function toggled(chosen: readonly string[], pressed: Choice, choices: readonly Choice[]): readonly string[] {
  if (chosen.includes(pressed.id)) {
    return chosen.filter((id) => id !== pressed.id);
  }
  if (pressed.exclusive) {
    return [pressed.id];
  }
  const agrees = (id: string): boolean => {
    const other = choices.find((choice) => choice.id === id);
    return other?.exclusive === false && !other.excludes.includes(pressed.id) && !pressed.excludes.includes(id);
  };
  const kept = new Set([...chosen.filter(agrees), pressed.id]);
  return choices.map((choice) => choice.id).filter((id) => kept.has(id));
}

/** The labels of what was chosen, in the order of the options; a value without an option stands for itself. */
export function labelsOf(values: readonly string[], choices: readonly Choice[]): readonly string[] {
  return values.map((value) => choices.find((choice) => choice.id === value)?.label ?? value);
}
