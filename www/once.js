/**
 * Makes something when it is first needed, and once: what `Intl` makes takes a phone some milliseconds each, and a sheet of
 * styles as well.
 * @template T @param {() => T} make
 */
export function once(make) {
  /** @type {T | undefined} */
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
