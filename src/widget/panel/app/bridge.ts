import { isOurs, type ToLauncher, type ToPanel } from '../../shared/messages.ts';

/** True inside the launcher's frame; false when the panel was opened as a page of its own. */
export const isFramed = window.parent !== window;

/** Tells the launcher something; nothing of it is secret, so any embedding page may hear it. */
export function tellLauncher(kind: ToLauncher['triagebot']): void {
  if (isFramed) {
    window.parent.postMessage({ triagebot: kind } satisfies ToLauncher, '*');
  }
}

/** Calls back for every message of the launcher. */
export function hearLauncher(heard: (message: ToPanel) => void): void {
  addEventListener('message', (event) => {
    if (event.source === window.parent && isFramed && isOurs(event.data)) {
      heard(event.data as ToPanel);
    }
  });
}
