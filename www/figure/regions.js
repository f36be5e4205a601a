/** @import { Area, Region, Step } from './types.js' */

/** Where one can be asked to work: the left shape of each region on the canvas of `body.js`, the spine at x = 200.

    shape: what lights up · fibres: how the muscle runs · way: the path of a stroke, from where it starts to where it ends
    points: where fingers press · focus: what must be in the picture, as a view box with the lower fifth left free
    hand: how large, beside what is usual · reach: how it comes over one's own shoulder, arm: and from how far · from: how those of a giver come, in degrees
    clear: what is left of it when a ball, a thumb, a stick or a roller must stay clear of the kidney band
    @type {Record<string, Region>} */
// biome-ignore format: a table is read by the line
export const REGIONS = {
  "suboccipitals": {
    shape: "M195 112C187 109 178 109 173 113C171 122 178 132 187 133C195 132 197 122 195 112Z",
    fibres: "M178 114C178 120 181 126 184 129M185 112C184 118 186 124 189 129M191 113C190 118 191 122 192 126",
    way: "M178 114C181 125 187 128 192 128", points: [[183, 121]], focus: "122 40 156 150", hand: 0.72,
  },
  "upper-trapezius": {
    shape: "M181 126C179 140 170 149 153 156C138 162 124 163 114 170C116 180 136 184 156 179C175 174 189 158 191 138C191 130 185 123 181 126Z",
    fibres: "M185 132C184 148 172 158 156 163C144 167 134 168 124 171M188 140C184 156 172 166 158 171C148 174 138 175 130 175",
    way: "M183 138C181 153 168 163 152 168C141 171 132 172 123 173", points: [[152, 168]], focus: "92 72 216 190", reach: 62,
  },
  "levator-scapulae": {
    shape: "M184 132C178 130 173 134 172 141C172 153 167 162 161 171C156 180 157 192 165 196C174 199 182 192 185 180C189 165 190 145 184 132Z",
    fibres: "M178 136C179 152 174 166 166 180M183 139C184 156 180 172 173 187",
    way: "M180 140C181 156 177 170 170 184", points: [[170, 182]], focus: "92 80 216 190", reach: 62,
  },
  "interscapular": {
    shape: "M190 178C180 175 170 184 166.500 199C163 218 164 240 168 254C171 265 181 270 187 264C191 258 191.500 244 191.500 226C191.500 206 193 184 190 178Z",
    fibres: "M187 186C182 190 177 196 173 203M188 202C181 207 175 215 170 224M188 220C181 226 175 234 170 243M187 238C182 243 177 250 174 256",
    way: "M178.500 254C177.500 240 177.500 206 180 190", points: [[178, 222]], focus: "92 126 216 190", reach: 66, arm: 86,
  },
  "posterior-shoulder": {
    shape: "M153 202C142 194 126 188 115 195C107 205 110 222 119 234C129 245 143 249 149 241C155 231 158 214 153 202Z",
    fibres: "M148 207C138 202 127 200 117 203M150 217C139 211 128 211 116 213M148 229C140 222 130 221 120 223M143 239C137 233 131 231 126 231",
    way: "M145 230C137 222 128 214 119 206", points: [[132, 217]], focus: "84 126 216 190", reach: 78, arm: 74,
  },
  "thoracic-paraspinals": {
    shape: "M188 208C180 206 173 214 171.500 230C169 258 169 290 172 317C174 330 184 335 189 327C191 313 191.500 245 191 222C191 214 190 210 188 208Z",
    fibres: "M176 226C174 254 174 286 177 314M181 218C179 250 179 288 182 322M186 216C185.500 250 185.500 288 187 320",
    way: "M181 316C179 290 179 250 182 222", points: [[181, 246], [181, 290]], focus: "92 186 216 190",
    clear: { shape: "M188 208C180 206 173 214 171.500 230C169.500 252 169 272 170 294C172 306 183 310 189 303C191 292 191.500 245 191 222C191 214 190 210 188 208Z", fibres: "M176 226C174.500 248 174.500 272 175 292M181 218C179.500 244 179.500 272 181 300M186 216C185.500 244 185.500 272 186 298", way: "M180 298C179 276 179.500 246 182 222", points: [[181, 240], [181, 276]] },
  },
  "latissimus-dorsi": {
    shape: "M121 258C131 272 146 282 159 287C164 306 163 330 156 346C149 353 139 351 135 341C129 318 119 288 117 266C117 258 119 256 121 258Z",
    fibres: "M125 268C134 280 145 287 156 292M126 278C133 294 143 306 158 316M130 294C135 312 142 326 152 338",
    way: "M150 338C142 320 134 298 127 274", points: [[143, 308]], focus: "88 202 216 190",
    clear: { shape: "M121 258C131 272 146 282 159 287C161 296 161 304 159 310C150 313 138 312 129 312C124 298 119 284 117 266C117 258 119 256 121 258Z", fibres: "M125 268C134 280 145 287 156 292M126 278C132 290 140 300 151 308", way: "M146 306C139 296 132 284 125 270", points: [[138, 290]] },
  },
  "lumbar-paraspinals": {
    shape: "M188 346C179 342 171 347 169 360C166 380 166 398 170 411C175 420 186 421 190 413C192 402 192 362 190 350C190 348 189 347 188 346Z",
    fibres: "M174 356C172 374 172 392 175 408M180 351C178 372 178 394 181 413M186 352C185 374 185 394 187 410",
    way: "M180 406C178 390 178 372 181 354", points: [[180, 408]], focus: "92 292 216 190",
    clear: { fibres: "M174 378C173 388 174 400 176 408M180 376C179 388 180 402 182 412M186 378C185 390 186 402 187 410", shape: "M188 372C179 368 170 371 168.500 382C167 394 167 403 170 411C175 420 186 421 190 413C191.500 402 191.500 390 190.500 377C190 374 189 373 188 372Z", way: "M179.500 410C178.500 402 178.500 390 180 380", points: [[179, 396]] },
  },
  "quadratus-lumborum": {
    shape: "M160 352C150 354 142 361 141 372C140 386 144 398 152 401C161 400 164 390 164 376C164 364 163 356 160 352Z",
    fibres: "M148 366C147 378 149 388 152 395M154 360C152 374 154 386 157 394M159 358C159 370 160 380 160 388",
    way: "M153 394C151 384 151 372 154 360", points: [[153, 378]], focus: "92 292 216 190",
    clear: { shape: "M161 368C152 366 144 368 141.500 374C141 387 144 398 152 401C160 400 164 390 164 376C164 372 163 369 161 368Z", fibres: "M148 374C148 384 150 390 153 396M155 372C153 380 154 388 157 394", way: "M153 396C151 388 152 380 154 372", points: [[153, 385]] },
  },
  "gluteals": {
    shape: "M182 450C164 436 138 438 127 457C118 475 118 496 130 507C146 517 168 508 179 491C188 476 191 459 182 450Z",
    fibres: "M176 452C158 454 140 466 128 482M183 462C166 466 148 478 134 496M182 478C170 482 158 490 146 504",
    way: "M172 460C157 464 143 476 134 492", points: [[150, 474]], focus: "92 368 216 190",
  },
  "sacrum": {
    shape: "M200.600 420C187 421 177 426 177 434C182 450 191 461 200.600 468Z",
    fibres: "M196 426C193 436 194 448 198 458M188 427C187 434 190 442 193 448",
    way: "M191 454C188 446 187 438 188 429", points: [[189, 434]], focus: "92 338 216 190",
  },
  "pectorals": {
    front: true,
    shape: "M152 191C142 186 132 181 121 177C107 179 96 192 95 208C97 222 108 230 119 236C129 244 142 248 150 241C157 228 159 203 152 191Z",
    fibres: "M148 200C136 197 120 193 106 196M147 236C136 230 120 220 106 210",
    way: "M148 220C136 216 122 209 106 202", points: [[128, 211]], focus: "-4 -46 408 378",
  },
  "whole-back": {
    shape: "M191 160C174 168 150 172 127 176C116 198 118 228 124 256C129 292 138 326 139 356C139 382 131 404 127 424C146 438 172 434 191 428C194 424 194 166 191 160Z",
    fibres: "M184 176C183 250 183 340 184 416M172 180C168 260 168 340 172 420",
    way: "M181 408C181 330 182 250 181 212C180 190 164 184 146 188C132 191 130 214 132 244C135 284 147 316 149 352", points: [[170, 300]], focus: "60 108 280 428", hand: 1.3, from: -80,
  },
};

/** Areas to keep off: drawn where a step comes near them. @type {Record<'spine' | 'kidneys', Area>} */
// biome-ignore format: a table is read by the line
export const KEEP_OFF = {
  "spine": { shape: "M195 150C194.500 240 194.500 340 195.500 446C197 454 203 454 204.500 446C205.500 340 205.500 240 205 150C204 144 196 144 195 150Z", x: [195, 205], y: [152, 448] },
  "kidneys": { shape: "M184 314C162 314 146 316 136 320C132 322 132 326 134 334C136 344 136 350 136 354C137 360 141 361 147 361C160 362 172 362 184 362C188 362 190 359 190 354L190 322C190 317 188 314 184 314Z", x: [138, 188], y: [318, 358] },
};
const POINTED = ['ball-roll', 'trigger-point-pressure', 'friction', 'acupressure', 'stick-rolling', 'tapotement'];
const BESIDE_SPINE = ['levator-scapulae', 'interscapular', 'thoracic-paraspinals', 'lumbar-paraspinals', 'whole-back'];
const NEAR_KIDNEYS = [
  'thoracic-paraspinals',
  'latissimus-dorsi',
  'lumbar-paraspinals',
  'quadratus-lumborum',
  'whole-back',
];

/** Which areas to keep off in a step: the fact sheet allows only flat gliding and light fists on the kidney band,
    and nothing pointed on the bones of the spine. @param {Step} step */
export function keepOff({ region = '', technique = '', tool }) {
  const pointed = POINTED.includes(technique) || tool === 'massage-stick';
  const hard = pointed || technique === 'foam-rolling';
  /** @type {('spine' | 'kidneys')[]} */
  const areas = [];
  if (pointed && BESIDE_SPINE.includes(region)) areas.push('spine');
  if (hard && NEAR_KIDNEYS.includes(region)) areas.push('kidneys');
  return areas;
}
/** The region as this step may use it, if it is known. @param {Step} step @returns {Region | undefined} */
export function regionOf(step) {
  const region = REGIONS[step.region ?? ''];
  return region?.clear && keepOff(step).includes('kidneys') ? { ...region, ...region.clear } : region;
}
