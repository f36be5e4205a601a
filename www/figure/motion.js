/** The movement of the strokes: slow, and only for those who want it. Each is shown for some seconds, once or a few times,
    and then rests: what moves costs ten times what a still picture does, and at rest every drawing says the same with its
    signs. Only the breath goes on. The host may hold it still with `--figure-motion: paused`, and the breath alone with
    `--figure-breath`. */
const moving = '.large:not(.still)';
const circle = Array.from(
  { length: 9 },
  (_, k) =>
    `${k * 12.5}% { transform: translate(${Math.round(Math.cos((k * Math.PI) / 4) * 60) / 10}px, ${Math.round(Math.sin((k * Math.PI) / 4) * 60) / 10}px); }`,
).join(' ');
/** How full the lungs are, from 0 to 1, at a share of a breath: four seconds in, six out. @param {number} share */
const lungs = (share) => (1 - Math.cos(Math.PI * (share < 0.4 ? share / 0.4 : (1 - share) / 0.6))) / 2;
/** A breath, told every half second and drawn in twelve pictures a second: that is as calm as sixty, for half the work.
    @param {(full: number) => string} drawn */
const breath = (drawn) => Array.from({ length: 21 }, (_, k) => `${k * 5}% { ${drawn(lungs(k / 20))} }`).join(' ');
/** @param {number} number */
const short = (number) => Math.round(number * 1000) / 1000;
const stops = [0, 1, 2, 3, 4].map((k) => `transform: translate(var(--x${k}), var(--y${k}));`);

export const motion = `
@keyframes figure-glide { 0% { opacity: 0; ${stops[0]} } 8% { opacity: 1; ${stops[0]} } 28% { ${stops[1]} } 46% { ${stops[2]} } 64% { ${stops[3]} } 82% { opacity: 1; ${stops[4]} } 92%, 100% { opacity: 0; ${stops[4]} } }
@keyframes figure-shuttle { 0% { ${stops[0]} } 25% { ${stops[1]} } 50% { ${stops[2]} } 75% { ${stops[3]} } 100% { ${stops[4]} } }
@keyframes figure-circle { ${circle} }
@keyframes figure-press { from { transform: scale(1.06); } to { transform: scale(.94); } }
@keyframes figure-ring { 0% { opacity: 0; } 40%, 70% { opacity: 1; } 100% { opacity: 0; } }
@keyframes figure-squeeze { from { transform: translate(-4px, 3px); } to { transform: translate(3px, -3px); } }
@keyframes figure-squeeze-back { from { transform: translate(4px, 3px); } to { transform: translate(-3px, -3px); } }
@keyframes figure-lean { to { transform: translateY(-6px); } }
@keyframes figure-lean-back { to { transform: translateY(6px); } }
@keyframes figure-build { from { opacity: .1; transform: scale(.5); } to { opacity: .6; transform: scale(1.15); } }
@keyframes figure-tap { 0%, 100% { transform: none; } 50% { transform: translateY(-9px); } }
@keyframes figure-pull { from { ${stops[0]} } }
@keyframes figure-wave { from { opacity: .55; } }
@keyframes figure-breath { ${breath((full) => `transform: translateY(${short(4 - 8 * full)}px);`)} }
@keyframes figure-breath-disc { ${breath((full) => `transform: scale(${short(0.66 + 0.34 * full)});`)} }
@keyframes figure-sink { from { transform: translateY(-6px); } to { transform: translateY(3px); } }
@keyframes figure-first { 0%, 46% { opacity: 1; } 54%, 96% { opacity: 0; } 100% { opacity: 1; } }
@keyframes figure-second { 0%, 46% { opacity: 0; } 54%, 96% { opacity: 1; } 100% { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) {
  ${moving} :is(.moves, .ring, .wave) { animation: 3s ease-in-out 2 alternate; animation-play-state: var(--figure-motion, running); }
  ${moving} .moves.glide { animation-name: figure-glide; animation-duration: var(--seconds); animation-timing-function: linear; animation-direction: normal; animation-iteration-count: 1; }
  ${moving} .moves.shuttle { animation-name: figure-shuttle; animation-duration: calc(var(--seconds) / 2); animation-timing-function: linear; }
  ${moving} .moves.circling { animation-name: figure-circle; animation-duration: 1.6s; animation-timing-function: linear; animation-direction: normal; animation-iteration-count: 5; } ${moving} .moves.circling.slow { animation-duration: 2.4s; animation-iteration-count: 3; }
  ${moving} .moves.press { animation-name: figure-press; } ${moving} .ring { animation-name: figure-ring; animation-duration: 4s; animation-direction: normal; } ${moving} .ring.r1 { animation-delay: -1s; }
  ${moving} .moves.squeeze { animation-name: figure-squeeze; animation-duration: 1.5s; animation-iteration-count: 4; } ${moving} .moves.squeeze.other { animation-name: figure-squeeze-back; animation-direction: alternate-reverse; }
  ${moving} .moves.lean { animation-name: figure-lean; animation-duration: 4s; } ${moving} .moves.lean.other { animation-name: figure-lean-back; } ${moving} .moves.build { animation-name: figure-build; animation-duration: 4s; }
  ${moving} .moves.tap { animation-name: figure-tap; animation-duration: .8s; animation-direction: normal; animation-iteration-count: 9; } ${moving} .moves.tap.t1, ${moving} .right > .moves.tap { animation-delay: -.4s; }
  ${moving} .moves.pull { animation-name: figure-pull; animation-duration: 4s; }
  ${moving} .moves.sink { animation-name: figure-sink; }
  .two > g > .first { animation: figure-first 5s ease-in-out 2; } .two > g > .second { animation: figure-second 5s ease-in-out 2; } .two .first, .two .second { animation-play-state: var(--figure-motion, running); }
  ${moving} .wave { animation-name: figure-wave; } ${moving} .wave.w1 { animation-delay: -1s; } ${moving} .wave.w2 { animation-delay: -2s; }
  .large .moves.swell { animation: figure-breath 10s steps(6) infinite; } .large .moves.disc { animation: figure-breath-disc 10s steps(6) infinite; } .large .moves:is(.swell, .disc) { animation-play-state: var(--figure-breath, var(--figure-motion, running)); }
}`;
