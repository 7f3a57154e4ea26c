import { isJson, type Json, text } from './fields.ts';
import type { Image } from './triage.ts';

const drawing = /^images\/[\w-]+\/[\w-]+\.svg$/;

/** A picture of our own host; what points elsewhere, or has no words, is left out. */
export function readImage(from: Json): Image | undefined {
  const image = from.image;
  const [svg, alt] = isJson(image) ? [text(image, 'svg'), text(image, 'alt')] : [];
  return svg !== undefined && alt !== undefined && drawing.test(svg) ? { svg, alt } : undefined;
}
