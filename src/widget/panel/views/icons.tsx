import type { JSX } from 'preact';

const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  send: 'M5 12h13M12.5 6l6 6-6 6',
  back: 'M19 12H6M11.5 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.5v.01',
  clock: 'M12 3a9 9 0 1 0 .01 0M12 7.5V12l3 2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 10v10h12V10',
  chevron: 'M7 10l5 5 5-5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing, hidden from assistive technology: words stand beside it or name its button. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
