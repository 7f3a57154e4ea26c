type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** Reads `#rgb` or `#rrggbb`; anything else is undefined. */
export function parseColour(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex === undefined) {
    return undefined;
  }
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const part = (start: number): number => Number.parseInt(full.slice(start, start + 2), 16);
  return [part(0), part(2), part(4)];
}

const toCss = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio after WCAG 2: 1 (none) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  [0, 1, 2].map((i) => (from[i as 0] ?? 0) * (1 - share) + (to[i as 0] ?? 0) * share) as unknown as Rgb;

/** The nearest shade of a colour that is readable on a ground. */
function readableOn(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  const goal = luminance(ground) > 0.18 ? black : white;
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(colour, goal, share);
    if (contrast(shade, ground) >= ratio) {
      return shade;
    }
  }
  return goal;
}

export interface Accent {
  /** Filled buttons. */
  readonly fill: string;
  /** Text on filled buttons. */
  readonly onFill: string;
  /** Coloured text and lines on the ground. */
  readonly text: string;
  /** A tint of the ground, behind what is chosen. */
  readonly soft: string;
}

/** Four readable shades (at least 4.5 to 1) of the colour that a website chose. */
export function accentOn(colour: Rgb, ground: Rgb): Accent {
  const text = readableOn(colour, ground, 4.6);
  const onDark = luminance(ground) < 0.18;
  const soft = mix(ground, colour, onDark ? 0.24 : 0.12);
  return {
    fill: toCss(text),
    onFill: contrast(text, white) >= 4.5 ? toCss(white) : toCss(black),
    text: toCss(readableOn(text, soft, 4.6)),
    soft: toCss(soft),
  };
}
