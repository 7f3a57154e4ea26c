import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../text/texts.ts';
import { useCommand } from './answering.ts';

/** Counts down while the panel can be seen: frames are drawn neither in a closed panel nor in a hidden tab. */
function useCountdown(seconds: number, isRunning: boolean, over: () => void): number {
  const [left, set] = useState(seconds * 1000);
  useEffect(() => {
    if (!isRunning || left <= 0) {
      return undefined;
    }
    let before = performance.now();
    let rest = left;
    let shown = Math.ceil(rest / 1000);
    const tick = (now: number): void => {
      // After a pause of the browser the exercise goes on where it was.
      rest -= Math.min(now - before, 250);
      before = now;
      if (rest <= 0) {
        set(0);
        over();
        return;
      }
      if (Math.ceil(rest / 1000) !== shown) {
        shown = Math.ceil(rest / 1000);
        set(rest);
      }
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);
  return Math.ceil(left / 1000);
}

/** The time of one step of an exercise. When it is over the next step comes; it can be stopped and goes on at a press. */
export function Pace({ seconds }: { readonly seconds: number }): JSX.Element {
  const t = useText();
  const send = useCommand();
  const [isRunning, run] = useState(true);
  const left = useCountdown(seconds, isRunning, () => send('guide_next', t('pace.next')));
  return (
    <div class="pace">
      <progress max={seconds} value={seconds - left} aria-hidden="true" />
      <p role="timer" aria-live="off">
        {t('pace.left', { seconds: left })}
      </p>
      <button type="button" class="small" onClick={() => run(!isRunning)}>
        {t(isRunning ? 'pace.pause' : 'pace.resume')}
      </button>
    </div>
  );
}
