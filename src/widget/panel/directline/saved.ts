const memory = new Map<string, string>();

/** Storage of this tab. Where the browser forbids it, values live as long as the panel does. */
export const saved = {
  read<T>(key: string): T | undefined {
    let found = memory.get(key);
    try {
      found = sessionStorage.getItem(`triagebot:${key}`) ?? found;
    } catch {
      // Storage is forbidden here; the memory stands in.
    }
    try {
      return found === undefined ? undefined : (JSON.parse(found) as T);
    } catch {
      return undefined;
    }
  },

  /** Forgets everything. */
  clear(): void {
    memory.clear();
    try {
      for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith('triagebot:'))) {
        sessionStorage.removeItem(key);
      }
    } catch {
      // Nothing was stored.
    }
  },

  write(key: string, value: unknown): void {
    const json = value === undefined ? undefined : JSON.stringify(value);
    try {
      if (json === undefined) {
        memory.delete(key);
        sessionStorage.removeItem(`triagebot:${key}`);
      } else {
        memory.set(key, json);
        sessionStorage.setItem(`triagebot:${key}`, json);
      }
    } catch {
      // The memory has it.
    }
  },
};
