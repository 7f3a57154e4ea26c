/** What launcher and panel tell each other across the frame. No health data ever passes here. */
export type ToPanel =
  | { readonly triagebot: 'opened'; readonly focus: boolean; readonly byKeyboard: boolean }
  | { readonly triagebot: 'restart' };

export type ToLauncher = { readonly triagebot: 'ready' | 'close' | 'result' };

const kinds: ReadonlySet<unknown> = new Set(['ready', 'close', 'result', 'opened', 'restart']);

/** True for a message of ours; other scripts and extensions post to frames, too. */
export const isOurs = (data: unknown): data is ToPanel | ToLauncher =>
  typeof data === 'object' && data !== null && kinds.has((data as { triagebot?: unknown }).triagebot);
