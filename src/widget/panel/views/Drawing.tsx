import type { JSX } from 'preact';
import type { Image } from '../wire/triage.ts';

/** The panel's page stands one folder below the host's address. */
export const addressOf = ({ svg }: Image): string => `../${svg}`;

/** A drawing of the content. */
export function Drawing({ image }: { readonly image: Image | undefined }): JSX.Element | null {
  return image === undefined ? null : <img class="drawing" src={addressOf(image)} alt={image.alt} loading="lazy" />;
}
