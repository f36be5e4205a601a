/** Every pose is a few numbers: [x, height above the floor], degrees with 0 right and 90 up. A limb is two angles and that of
    its hand or foot, or a point to reach, or a place on the body. `to` is the other end of its movement. */
/** @import { Furniture, Pose } from './types.js' */

/** @type {Furniture[]} */
const chair = [['chair', 4, -1]];
/** @type {Furniture[]} */
const stool = [['chair', 2, 0]];
/** @satisfies {Partial<Pose>} */
const seatedLegs = { 'leg-near': { to: [41, 7] }, 'leg-far': { to: [35, 7] } };
/** @satisfies {Partial<Pose>} */
const standingLegs = { 'leg-near': [-92, -90, 0], 'leg-far': [-86, -91, 0] };
/** @satisfies {Partial<Pose>} */
const kneeling = { 'leg-near': { to: [-66, 5], end: 178 }, 'leg-far': { to: [-62, 5], end: 178 } };
/** @satisfies {Partial<Pose>} */
const flatLegs = { 'leg-a': [-94, -90, -100], 'leg-b': [-86, -90, -80] };
/** @satisfies {Partial<Pose>} */
const kneesBent = { 'leg-near': { to: [42, 7], end: 0 }, 'leg-far': { to: [48, 7], end: 0 } };
/** @satisfies {Partial<Pose>} */
const rollerLegs = { 'leg-near': { to: [55, 7], end: 0 }, 'leg-far': { to: [62, 7], end: 0 } };
/** Hands that hold the head. @type {Partial<Pose>} */
const cradling = {
  'arm-near': { on: ['skull', 4, 2], bend: -1, end: 235 },
  'arm-far': { on: ['skull', 4, 3], bend: -1, end: 235 },
  headLast: true,
};
/** @satisfies {Partial<Pose>} */
const lying = { hip: [0, 12], pelvis: 178, chest: 180, neck: 174, head: 84, mat: true };
/** @satisfies {Partial<Pose>} */
const sitting = { hip: [0, 55], pelvis: 92, chest: 90, furniture: chair, ...seatedLegs };
/** @satisfies {Partial<Pose>} */
const upright = { hip: [0, 87], pelvis: 90, chest: 92, ...standingLegs };
/** @satisfies {Partial<Pose>} */
const handsOnLap = { 'arm-near': { to: [24, 61], end: -14 }, 'arm-far': { to: [27, 61], end: -14 } };
/** @satisfies {Partial<Pose>} */
const hanging = { 'arm-near': [-96, -84], 'arm-far': [-92, -80] };
/** @satisfies {Partial<Pose>} */
const front = { view: 'front', hip: [0, 87], pelvis: 90, chest: 90, ...flatLegs };

/** @type {Record<string, Pose>} */
// biome-ignore format: a table is read by the line
export const POSES = {
  // sitting
  "seated": { ...sitting, ...handsOnLap },
  "seated-breathing": { ...sitting, "arm-near": { angles: [-112, 14, 4], short: [1, 0.66] }, "arm-far": { angles: [-104, 10, 2], short: [1, 0.6] } },
  "hands-at-nape": { view: "back", hip: [0, 55], pelvis: 90, chest: 90, head: 84, bust: true, "arm-a": { angles: [152, 3, 8], short: [0.76, 0.62], flip: -1 }, "arm-b": { angles: [28, 177, 172], short: [0.76, 0.62] } },
  "seated-shoulder": { ...sitting, "arm-near": { to: [24, 61], end: -14 }, "arm-far": { angles: [-16, 152, 196] }, over: true },
  "seated-low": { ...sitting, furniture: stool, chest: 93, "arm-near": { on: ["back:.3", -2, 0], bend: -1, hand: "fist", end: 20 }, "arm-far": { on: ["back:.3", -1, 1], bend: -1, hand: "fist" } },
  "seated-hip": { ...sitting, furniture: stool, chest: 91, "arm-near": { on: ["back:.04", 0, 4], bend: -1, end: -70 }, "arm-far": { to: [26, 61], end: -14 } },
  "seated-stick": { ...sitting, chest: 89, "arm-near": { to: [21, 90], bend: -1, end: 110, hand: "fist" }, "arm-far": { to: [-23, 113], bend: 1, hand: "fist", end: 150 }, stick: [-2, 103, 30, 152] },
  "seated-stick-side": { ...sitting, furniture: stool, chest: 92, "arm-near": { to: [16, 82], bend: -1, end: 60, hand: "fist" }, "arm-far": { to: [20, 88], bend: -1, hand: "fist", end: 60 }, stick: [2, 84, 24, 8] },
  "seated-pack": { ...sitting, furniture: [["chair", 2, -1]], hip: [2, 55], ...handsOnLap, pack: 0.3 },
  "seated-leaning": { ...sitting, hip: [8, 55], pelvis: 80, chest: 62, neck: 34, head: -46, furniture: [["chair", 14, 1]], "arm-near": { angles: [-24, 150], short: [0.85, 0.5] }, "arm-far": { angles: [-20, 150], short: [0.9, 0.6] }, "leg-near": { to: [26, 7] }, "leg-far": { to: [34, 7] } },
  "seated-tilt": { ...sitting, furniture: stool, pelvis: 108, chest: 82, ...handsOnLap, to: { pelvis: 80, chest: 96 }, arrows: [[[-22, 60], [-27, 68], [-24, 78]]] },
  "chest-opener": { view: "front", armsBehind: true, hip: [0, 55], pelvis: 90, chest: 90, bust: true, "arm-a": { to: [-7, 118], short: [0.9, 0.9], bend: 1, end: 12, hand: "fist" }, "arm-b": { to: [7, 118], short: [0.9, 0.9], bend: -1, end: 168, hand: "fist", flip: -1 }, arrows: [[[-32, 122], [-40, 124], [-49, 124]], [[32, 122], [40, 124], [49, 124]]] },
  "shoulder-rolls": { ...sitting, furniture: stool, ...handsOnLap, arrows: [[[-12, 119], [-20, 112], [-22, 101], [-17, 91]]] },
  "neck-side-bend": { view: "back", hip: [0, 55], pelvis: 90, chest: 90, neck: 74, head: 58, bust: true, furniture: [["stool"]], works: "left", "arm-a": [-98, -80, -80], "arm-b": [-82, -100, -100], to: { neck: 90, head: 90 }, arrows: [[[6, 134], [14, 132], [21, 126]]] },
  // standing
  "standing": { ...upright, ...hanging },
  "standing-breathing": { ...upright, "arm-near": { angles: [-112, 14, 4], short: [1, 0.66] }, "arm-far": { angles: [-104, 10, 2], short: [1, 0.6] } },
  "standing-shoulder": { ...upright, "arm-near": [-96, -84], "arm-far": { angles: [-16, 152, 196] }, over: true },
  "standing-low": { ...upright, chest: 95, "arm-near": { on: ["back:.3", -2, 0], bend: -1, hand: "fist", end: 20 }, "arm-far": { on: ["back:.3", -1, 2], bend: -1, hand: "fist" } },
  "standing-hip": { ...upright, "arm-near": { on: ["back:.06", 0, 6], bend: -1, end: -70 }, "arm-far": [-92, -80] },
  "standing-stick": { ...upright, chest: 94, "arm-near": { on: ["back:.18", 0, 2], bend: -1, hand: "fist", end: -60 }, "arm-far": { on: ["back:.18", 6, 4], bend: -1, hand: "fist", end: -60 }, stick: [-11, 96, 18, 78] },
  "standing-tilt": { ...upright, pelvis: 84, chest: 100, "arm-near": { on: ["front:.12", -15, 6], bend: -1, end: -24 }, "arm-far": { on: ["front:.12", -9, 6], bend: -1, end: -24 }, "leg-near": [-96, -86, 0], "leg-far": [-90, -87, 0], to: { pelvis: 98, chest: 90 }, arrows: [[[-20, 92], [-24, 84], [-19, 76]]] },
  "cross-body": { view: "back", armsBehind: true, hip: [0, 52], pelvis: 90, chest: 90, bust: true, "arm-a": { angles: [-6, 4], short: [0.95, 1] }, "arm-b": { angles: [-52, 128, 118], short: [0.8, 0.8] }, works: "left" },
  "side-bend": { ...front, view: "back", pelvis: 92, chest: 66, neck: 58, head: 62, works: "left", "arm-a": [78, 40], "arm-b": [-84, -96], to: { pelvis: 90, chest: 84, neck: 82, head: 84, "arm-a": [98, 74], "arm-b": [-80, -92] } },
  "doorway": { ...front, "arm-a": { angles: [180, 90, 90], flip: -1 }, "arm-b": { angles: [0, 90, 90] }, furniture: [["door", 37, 172]], behind: true },
  "wall": { hip: [0, 81], pelvis: 97, chest: 92, ...hanging, "leg-near": { to: [20, 7] }, "leg-far": { to: [27, 7] }, wall: "back" },
  "wall-ball": { hip: [0, 82], pelvis: 96, chest: 94, "arm-near": { angles: [-48, 118, 132], short: [0.86, 0.62] }, "arm-far": { angles: [-96, -70], short: [0.9, 0.8] }, "leg-near": { to: [18, 7] }, "leg-far": { to: [25, 7] }, wall: "tool", tool: 5, to: { hip: [0.5, 73], rise: 0.09 } },
  "wall-roller": { hip: [0, 79], pelvis: 97, chest: 90, "arm-near": { to: [20, 80], end: -50 }, "arm-far": { to: [23, 80], end: -50 }, "leg-near": { to: [24, 7] }, "leg-far": { to: [31, 7] }, wall: "tool", tool: 8, to: { hip: [0, 73], rise: 0.08 } },
  "wall-side": { ...front, view: "back", armsBehind: true, hip: [0, 85], pelvis: 96, chest: 93, "arm-a": { on: ["front:.2", -14, 2], bend: -1, end: 0 }, "arm-b": [-78, -92], "leg-a": { to: [4, 7], end: -100 }, "leg-b": { to: [28, 7], end: -80 }, wall: "tool", tool: 5, usual: "gluteals", works: "left" },
  // on the back
  "supine": { ...lying, ...kneesBent, "arm-near": { to: [4, 4], bend: 1, end: 0 }, "arm-far": { to: [8, 4], bend: 1, end: 0 } },
  "supine-breathing": { ...lying, ...kneesBent, "arm-near": { on: ["front:.4", 0, 3], bend: 1, end: 20 }, "arm-far": { on: ["front:.62", 0, 3], bend: 1, end: 20 } },
  "knee-rolls": { view: "front", above: true, hip: [0, 60], pelvis: 90, chest: 90, "arm-a": [206, 196, 190], "arm-b": { angles: [-26, -16, -10], flip: -1 }, "leg-a": { angles: [-38, -142, -120], short: [0.82, 0.7] }, "leg-b": { angles: [-30, -138, -120], short: [0.86, 0.7] },
    to: { "leg-a": { angles: [-150, -42, -60], short: [0.86, 0.7] }, "leg-b": { angles: [-142, -38, -60], short: [0.82, 0.7] } }, arrows: [[[18, 4], [6, 0], [-6, 0], [-18, 4]]], unlit: true },
  "knee-hug": { ...lying, hip: [0, 13], pelvis: 171, chest: 178, neck: 168, head: 74, "arm-near": { on: ["thigh:near", 5, -6], bend: 1, end: 60 }, "arm-far": { on: ["thigh:near", 5, -4], bend: 1, end: 60 }, "leg-near": [124, -18, 40], "leg-far": { to: [52, 7], end: 0 }, to: { "leg-near": [136, -24, 34] } },
  "double-knee-hug": { ...lying, hip: [0, 13], pelvis: 168, chest: 178, neck: 168, head: 74, "arm-near": { on: ["shin:near", -8, 4], bend: 1, end: -48 }, "arm-far": { on: ["shin:far", -6, 6], bend: 1, end: -48 }, "leg-near": [124, -18, 40], "leg-far": [120, -16, 42], to: { "leg-near": [137, -26, 32], "leg-far": [133, -24, 34] } },
  "supine-tilt": { ...lying, ...kneesBent, pelvis: 171, chest: 181, "arm-near": { to: [4, 4], bend: 1, end: 0 }, "arm-far": { to: [8, 4], bend: 1, end: 0 }, to: { hip: [0, 13.5], pelvis: 188, chest: 178.5 }, arrows: [[[-8, 32], [2, 36], [12, 31]]] },
  "figure-four": { ...lying, hip: [0, 12.6], pelvis: 173, neck: 168, head: 76, "arm-near": { on: ["thigh:far", -4, -8], bend: -1 }, "arm-far": { on: ["thigh:far", -2, -8], bend: -1 }, "leg-near": { angles: [62, 168, 110], short: [0.8, 0.72] }, "leg-far": [104, 2, 90] },
  "roller-back": { hip: [10, 14], pelvis: 156, chest: 176, neck: 156, head: 58, mat: true, "arm-near": { on: ["shoulder:far", 19, 9], bend: -1, short: [0.85, 0.7], end: 186 }, "arm-far": { on: ["shoulder:near", 15, 11], bend: -1, short: [0.85, 0.7], end: 200 }, ...rollerLegs, under: 0.7, tool: 8, to: { hip: [2, 14], chest: 177, under: 0.6 } },
  "roller-cradle": { hip: [10, 12.5], pelvis: 158, chest: 174, neck: 156, head: 58, mat: true, ...cradling, ...rollerLegs, under: 0.7, tool: 8 },
  "roller-rest": { hip: [10, 12.5], pelvis: 160, chest: 172, neck: 156, head: 60, mat: true, "arm-near": { on: ["front:.4", 0, 3], bend: 1, end: 10 }, "arm-far": { on: ["front:.5", 0, 3], bend: 1, end: 10 }, ...rollerLegs, under: 0.7, tool: 8 },
  "roller-extension": { hip: [10, 12.5], pelvis: 154, chest: 188, neck: 176, head: 82, mat: true, ...cradling, ...rollerLegs, under: 0.66, tool: 8, to: { chest: 172, neck: 154, head: 58 }, arrows: [[[-46, 52], [-55, 46], [-60, 36]]] },
  // other floors
  "roller-side": { view: "front", hip: [14, 16], pelvis: 169, chest: 155, neck: 174, head: 180, mat: true, "arm-a": { to: [-80, 4], bend: 1, short: [1, 0.9] }, "arm-b": { to: [-4, 5], bend: -1, end: 0 }, "leg-a": { angles: [-3, 0, 0], short: [1, 0.8], foot: "side" }, "leg-b": { to: [42, 8], bend: 1, end: 0, foot: "side" }, under: 0.7, tool: 8 },
  "roller-seat": { hip: [0, 25], pelvis: 134, chest: 126, neck: 100, head: 0, mat: true, "arm-near": { to: [-37, 4], bend: 1, end: 176 }, "arm-far": { to: [-32, 4], bend: 1, end: 176 }, "leg-near": { to: [40, 7] }, "leg-far": { to: [46, 7] }, roller: [-1, 8], tool: 8 },
  "side-lying": { view: "front", upper: true, works: "left", hip: [14, 15], pelvis: 178, chest: 178, neck: 176, head: 180, mat: true, furniture: [["pillow", -56, 8, 30, 11]], "arm-a": { to: [-66, 5], bend: 1, short: [0.8, 0.8] }, "arm-b": { to: [-12, 4], bend: -1, end: -20 }, "leg-a": { angles: [-1, 0, 0], short: [1, 0.8], foot: "side" }, "leg-b": { to: [50, 9], bend: 1, end: -10, foot: "side", short: [0.9, 0.8] } },
  "prone": { hip: [-26, 12], pelvis: 3, chest: -2, neck: 6, head: -72, mat: true, headLast: true, "arm-near": { angles: [10, 0], short: [0.9, 0.8] }, "arm-far": { angles: [10, 0], short: [0.9, 0.8] }, "leg-near": [180, 178, 176], "leg-far": [180, 178, 176] },
  "hands-and-knees": { hip: [-28, 47], pelvis: 2, chest: 2, neck: 14, head: -62, mat: true, "arm-near": { to: [20, 3], end: 0 }, "arm-far": { to: [25, 3], end: 0 }, ...kneeling },
  "cat-camel": { hip: [-28, 47], pelvis: 46, chest: -22, neck: -58, head: -70, mat: true, "arm-near": { to: [18, 3], end: 0 }, "arm-far": { to: [23, 3], end: 0 }, ...kneeling, to: { pelvis: -14, chest: 20, neck: 44, head: 16 }, arrows: [[[-8, 78], [-8, 84], [-8, 92]]] },
  "childs-pose": { hip: [-16, 22], pelvis: 14, chest: -13, neck: -14, head: -56, mat: true, "arm-near": { to: [82, 4], bend: 1, end: 0 }, "arm-far": { to: [86, 4], bend: 1, end: 0 }, "leg-near": { to: [-19, 6], bend: 1, end: 180 }, "leg-far": { to: [-16, 6], bend: 1, end: 180 } },
  "childs-pose-reach": { view: "back", above: true, hip: [0, 40], pelvis: 96, chest: 52, neck: 46, head: 46, works: "left", "arm-a": [62, 34, 30], "arm-b": [44, 24, 20], "leg-a": { angles: [-96, -84, -90], short: [0.2, 0.2] }, "leg-b": { angles: [-84, -96, -90], short: [0.2, 0.2] }, arrows: [[[-18, 104], [-4, 118], [14, 124]]] },
  "thread-the-needle": { hip: [-32, 47], pelvis: 0, chest: -60, neck: -44, headView: "front", head: -20, mat: true, "arm-near": { to: [62, 3], bend: 1, end: 0 }, "arm-far": { to: [-30, 4], bend: 1, end: 182 }, over: true, "leg-near": { to: [-70, 5], end: 178 }, "leg-far": { to: [-66, 5], end: 178 } },
  "kneeling": { hip: [0, 46], pelvis: 90, chest: 92, mat: true, ...hanging, "leg-near": [-92, 178, 178], "leg-far": [-90, 178, 178] },
};

/** @param {number} x @returns {Pose} */
const kneelingGiver = (x) => ({
  hip: [x - 42, 44],
  pelvis: 72,
  chest: 40,
  neck: 34,
  head: -46,
  'leg-near': { to: [x - 64, 5], end: 180 },
  'leg-far': { to: [x - 60, 5], end: 180 },
});
/** @param {number} x @param {number} y @returns {Partial<Pose>} */
const hands = (x, y, end = -10) => ({
  'arm-near': { to: [x, y], bend: -1, end },
  'arm-far': { to: [x + 8, y - 1], bend: -1, end },
});
/** The giver beside a person who is given to: x is where the region lies. @type {Record<string, (x: number, y: number) => Pose>} */
// biome-ignore format: a table is read by the line
export const GIVERS = {
  "prone": (x) => ({ ...kneelingGiver(x), ...hands(x - 6, 26) }),
  "side-lying": (x) => ({ ...kneelingGiver(x), ...hands(x - 4, 32, -20) }),
  "seated-leaning": (x, y) => ({ hip: [x - 58, 86], pelvis: 84, chest: 76, neck: 56, head: -26, ...hands(x - 12, y + 3), "leg-near": { to: [x - 68, 7] }, "leg-far": { to: [x - 50, 7] } }),
  "seated": (x, y) => ({ hip: [x - 46, 86], pelvis: 82, chest: 74, neck: 54, head: -30, ...hands(x - 10, y + 1, -14), "leg-near": { to: [x - 56, 7] }, "leg-far": { to: [x - 38, 7] } }),
};
