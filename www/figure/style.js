/** How a body looks, and what is lit on it, for `adoptedStyleSheets`. Every colour is a custom property that the host may set;
    what stands after the comma is the day theme. */
import { bodies, night, RIM } from './bodies.js';

export const style = `
.figure { display: block; inline-size: 100%; block-size: 100%; overflow: visible; direction: ltr;
  --on: var(--clay, #E0B192); --on-2: var(--clay-2, #CD9874); --on-3: var(--clay-3, #A86D4B);
  --off: var(--cast, #FBF8F2); --off-2: var(--cast-2, #EEE7DB); --off-3: var(--cast-3, #D6CCBC);
  --lit: var(--ember, #AF3A0C); --lit-line: var(--on-ember, #FFFCF8); --pale: var(--tool, #FDFAF5); --line: var(--tool-ink, #1B2127); --locks: var(--hair-ink, #2B3138); --wear: var(--cloth, #55606A); --hand-line: var(--line); --rim: var(--figure-rim, color-mix(in srgb, color-mix(in srgb, var(--pale) ${night(100)}, var(--line)) ${RIM}%, var(--locks))); --lit-edge: color-mix(in srgb, var(--lit-line) ${night(100)}, transparent); }
.figure.thumb, .figure.cover { overflow: hidden; }
.figure .on .body { fill: var(--on); } .figure .on .shade { fill: var(--on-2); } .figure .on .deep { fill: var(--on-3); }
.figure .off .body { fill: var(--off); } .figure .off .shade { fill: var(--off-2); } .figure .off .deep { fill: var(--off-3); }
.figure .deep { transform: scaleX(var(--figure-spine, 1)); transform-origin: 200px; }
.figure .silhouette { stroke: var(--figure-edge, none); stroke-width: 2.5; } .figure .face { paint-order: stroke; stroke-width: 4; } .figure .off .silhouette { stroke: var(--cast-edge, #A99E8E); }
.figure .on .cloth { fill: color-mix(in srgb, var(--wear) 78%, var(--locks)); } .figure .on .fold { fill: color-mix(in srgb, var(--wear) 58%, var(--locks)); } .figure .off .cloth { fill: var(--off-2); } .figure .off .fold { fill: var(--off-3); }
.figure .lock { fill: var(--locks); stroke: var(--rim); stroke-width: 2; vector-effect: non-scaling-stroke; } .figure .shine { fill: color-mix(in srgb, var(--locks) 84%, #fff); }
.figure .ember { fill: var(--lit); stroke: var(--lit-edge); stroke-width: 2.4; } .figure .halo { fill: var(--lit); stroke: var(--lit); stroke-width: 11; stroke-linejoin: round; opacity: .2; }
.figure .scarf .lock, .figure .scarf .locks { fill: var(--figure-scarf, color-mix(in srgb, var(--wear) 62%, var(--off))); } .figure .scarf .shine { fill: color-mix(in srgb, var(--wear) 80%, var(--off)); }
.figure .bare.left, .figure .bare.right { fill: var(--on); } .figure .off .bare { fill: var(--off); }
.figure .lv1 .ember { fill: color-mix(in srgb, var(--lit) 38%, var(--on)); } .figure .lv2 .ember { fill: color-mix(in srgb, var(--lit) 68%, var(--on)); } .figure .lv1 .halo, .figure .lv2 .halo { opacity: .08; }
.figure .ground { fill: var(--wash, #DEDACE); } .figure .ground.firm { fill: var(--ground-firm, #CBC0AE); } .figure .ground.two { fill: var(--ground-two, #B3BFC8); }
${bodies}
@media (forced-colors: active) { .figure { forced-color-adjust: none; --soft: color-mix(in srgb, CanvasText 50%, Canvas);
  --on: color-mix(in srgb, CanvasText 14%, Canvas); --on-2: color-mix(in srgb, CanvasText 24%, Canvas); --on-3: var(--soft); --off: Canvas; --off-2: color-mix(in srgb, CanvasText 18%, Canvas); --off-3: var(--soft); --lit: Highlight; --lit-line: HighlightText; --pale: Canvas; --line: CanvasText; --locks: color-mix(in srgb, CanvasText 85%, Canvas); --wear: var(--soft); --cloth: var(--soft); --figure-edge: CanvasText; --hand-line: CanvasText; --rim: CanvasText; --figure-spine: .2; }
 .figure .ember { stroke: CanvasText; } .figure .lit .halo { fill: Canvas; stroke: none; opacity: 1; } .figure .hair:not(.scarf) .shine { fill: none; } .figure .ground, .figure .ground.firm, .figure .ground.two { fill: Canvas; } }
@media (forced-colors: active) and (prefers-color-scheme: dark) { .figure { --locks: color-mix(in srgb, CanvasText 8%, Canvas); } }`;
