/** A JSON object as it came over the wire: nothing about it is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (from: Json, key: string): string | undefined => {
  const value = from[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const number = (from: Json, key: string): number | undefined => {
  const value = from[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

export const list = (from: Json, key: string): readonly unknown[] => {
  const value = from[key];
  return Array.isArray(value) ? value : [];
};

export const texts = (from: Json, key: string): readonly string[] =>
  list(from, key).filter((item): item is string => typeof item === 'string');

/** The objects of a list that a reader accepts; it leaves out what it cannot use. */
export const all = <T>(from: Json, key: string, read: (item: Json) => T | undefined): readonly T[] =>
  list(from, key)
    .filter(isJson)
    .map(read)
    .filter((item): item is T => item !== undefined);

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without the members that are undefined. */
export const given = <T extends object>(from: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;
