/** The whole length, as TimeRanges; none where nothing is known. @param {number | undefined} duration */
export function ranges(duration) {
  const at = (/** @type {number} */ value) => (/** @type {number} */ index) => {
    if (duration === undefined || index !== 0) throw new DOMException(`There is no range ${index}.`, 'IndexSizeError');
    return value;
  };
  return { length: duration === undefined ? 0 : 1, start: at(0), end: at(duration ?? 0) };
}
