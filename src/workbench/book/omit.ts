/** The same without some of its properties. */
export function omit<T extends object, K extends keyof T>(of: T, ...keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(of).filter(([key]) => !(keys as readonly PropertyKey[]).includes(key));
  return Object.fromEntries(left) as Omit<T, K>;
}
