/**
 * Which routines are shown. The query of the address is the filter: `for=partner&minutes=10&level=gentle&tool=ball`.
 * Of tools there may be several: what is shown can be done with these and two hands, and needs one of them.
 */

/** @typedef {import('../core.js').RoutineView} RoutineView */

/** @param {Pick<RoutineView, 'setting' | 'seconds' | 'level' | 'tools'>} routine @param {URLSearchParams} query */
export function fits({ setting, seconds, level, tools }, query) {
  const is = (/** @type {string} */ key, /** @type {string} */ value) => [null, value].includes(query.get(key));
  const minutes = query.get('minutes');
  const here = query.getAll('tool');
  const doable = tools.every((tool) => tool === 'hands' || here.includes(tool));
  return (
    is('for', setting) &&
    is('level', level) &&
    (minutes === null || seconds <= 60 * Number(minutes)) &&
    (here.length === 0 || (doable && tools.some((tool) => here.includes(tool))))
  );
}

/** The query once that chip was pressed. @param {string} query @param {string} key @param {string} value */
export function toggled(query, key, value) {
  const next = new URLSearchParams(query);
  const others = next.getAll(key).filter((one) => one !== value);
  const pressed = others.length < next.getAll(key).length;
  next.delete(key);
  if (key === 'tool') for (const other of others) next.append(key, other);
  if (!pressed) next.append(key, value);
  return next.toString();
}
