import type { JSX, RefObject } from 'preact';
import { useText } from '../text/texts.ts';
import { Icon } from './icons.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Digits for a thumb, in place of the keyboard that would hide the question. They write into the field. */
export function Keypad({ field }: { readonly field: RefObject<HTMLInputElement | null> }): JSX.Element {
  const t = useText();
  const write = (change: (value: string) => string): void => {
    const input = field.current;
    if (input !== null) {
      input.value = change(input.value).slice(0, input.maxLength);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  return (
    <fieldset class="keypad">
      <legend class="unseen">{t('question.digits')}</legend>
      {digits.map((digit) => (
        <button key={digit} type="button" onClick={() => write((value) => value + digit)}>
          {digit}
        </button>
      ))}
      <button
        type="button"
        aria-label={t('question.digit_back')}
        title={t('question.digit_back')}
        onClick={() => write((value) => value.slice(0, -1))}
      >
        <Icon name="back" />
      </button>
    </fieldset>
  );
}
