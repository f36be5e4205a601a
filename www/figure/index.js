import { where } from "./where.js";
import { toElement } from "./svg.js";
export { style } from "./style.js";
export const drawWhere = (step, options) => toElement(where(step, options));
import { how } from "./how.js";
export const drawHow = (step, setting, options) => toElement(how(step, setting, options));
