/** How the work on a body looks: hands, tools, their signs and their movement, and the placings. It stands after the
    style of the bodies. */
import { motion } from './motion.js';

export const style = `
.figure .arm { fill: var(--on); stroke: var(--figure-rim, var(--hand-line)); stroke-width: 2.5; stroke-linejoin: round; } .figure .held * { vector-effect: non-scaling-stroke; } .figure .held .hand .flesh { stroke: var(--figure-rim, var(--hand-line)); }
.figure .fibres, .figure .strain { fill: none; stroke: var(--lit-line); stroke-width: 1.1; stroke-linecap: round; opacity: .38; }
.figure .strain { stroke-width: 1.8; opacity: .8; }
.figure .area { fill: var(--off); opacity: .45; } .figure .hatch { stroke: currentColor; stroke-width: 1; fill: none; opacity: .45; }
.figure .flesh, .figure .solid { fill: var(--pale); stroke: var(--line); stroke-width: 1.5; stroke-linejoin: round; }
.figure .hand .flesh, .figure .sleeve { fill: var(--on); stroke: var(--hand-line); stroke-width: 2.2; } .given .hand .flesh { fill: var(--giver-skin, var(--on-2)); } .figure .hand .sleeve { fill: var(--giver-shirt, var(--wear)); } .figure .crease, .figure .seam, .figure .crestline { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-linecap: round; } .figure .hand .crease { stroke: var(--hand-line); stroke-width: 1.5; }
.figure .grip { fill: var(--line); } .figure .stone { fill: var(--wear); stroke: var(--line); stroke-width: 1.5; } .figure .glint { fill: none; stroke: var(--pale); stroke-width: 2; stroke-linecap: round; }
.figure .sign path { fill: none; stroke-linecap: round; stroke-linejoin: round; } .figure .sign .case { stroke: var(--lit); stroke-width: 6; } .figure .sign .line { stroke: var(--lit-line); stroke-width: 2.4; }
.figure .free .line { stroke: var(--lit); } .figure .free .case { stroke: var(--lit-edge); stroke-width: 8; } .figure :is(.free, .bold) .line { stroke-width: 4.5; } .figure .sign .dots { stroke-dasharray: .1 5.6; } .figure .ring.r1 { opacity: .75; }
.figure .glass { fill: var(--off-2); } .figure .mirror { fill: none; stroke: var(--figure-wood, color-mix(in srgb, var(--on) 52%, var(--wear))); stroke-width: 7; } .figure .gleam { fill: none; stroke: var(--off); stroke-width: 5; stroke-linecap: round; opacity: .8; } .figure .disc { fill: var(--off); transform-origin: 200px 92px; } .figure .ticks, .figure .tick { fill: none; stroke: var(--todo, #82776A); stroke-width: 5; stroke-linecap: round; } .thumb .ticks { stroke-width: 9; } .figure .tick { stroke: var(--lit); stroke-width: 9; opacity: clamp(0, var(--breath, 0) - var(--second, 0), 1); } .figure .trail { fill: none; stroke: var(--lit-line); stroke-width: 14; stroke-linecap: round; opacity: .16; }
.figure .ridge, .figure .crest { fill: color-mix(in srgb, var(--lit) 88%, var(--lit-line)); } .figure .build { fill: var(--lit-line); opacity: .45; }
.how { --skin: var(--on); --shirt: var(--figure-shirt, color-mix(in srgb, var(--wear) 50%, var(--off))); }
.how.small { box-sizing: border-box; padding: 8%; }
.how .ember { stroke-width: 1; }
.how .skin { fill: var(--skin); } .how .skin-2 { fill: color-mix(in srgb, var(--skin) 80%, var(--on-3)); } .how .shirt { fill: var(--shirt); } .how .wear { fill: var(--wear); } .how .locks { fill: var(--locks); }
.how .locks { stroke: var(--rim); stroke-width: 1; vector-effect: non-scaling-stroke; }
.how .cut { paint-order: stroke; stroke-width: 2; stroke-linejoin: round; } .how :is(.skin, .wear).cut { stroke-width: var(--figure-seam, 2); } .how .skin.cut { stroke: color-mix(in srgb, var(--skin) 70%, var(--on-3)); } .how .shirt.cut { stroke: color-mix(in srgb, var(--shirt) 72%, var(--line)); } .how .wear.cut { stroke: color-mix(in srgb, var(--wear) 70%, #000); }
.how .far .skin { fill: color-mix(in srgb, var(--skin) 72%, var(--on-3)); } .how .far .shirt { fill: color-mix(in srgb, var(--shirt) 78%, var(--line)); } .how .far .wear { fill: color-mix(in srgb, var(--wear) 74%, #000); } .how .far .cut { stroke: none; }
.bare-back { --figure-shirt: var(--on); } .bare-back .shirt.cut { stroke: none; } .how .giver {  --skin: var(--giver-skin, var(--on-2)); --shirt: var(--giver-shirt, color-mix(in srgb, var(--cloth, #55606A) 72%, var(--line))); --wear: color-mix(in srgb, var(--cloth, #55606A) 60%, var(--off-3)); }
.figure .wood rect, .figure .wood path { fill: var(--figure-wood, color-mix(in srgb, var(--on) 52%, var(--wear))); } .figure .thin { opacity: .3; } .figure .wall, .figure .mat { fill: var(--figure-ground, color-mix(in srgb, var(--wear) 60%, var(--off-3))); } .figure .floor { stroke: var(--figure-ground, color-mix(in srgb, var(--wear) 60%, var(--off-3))); stroke-width: 2; fill: none; } .figure .pillow { fill: var(--off); }
.above .mat { opacity: .4; } .figure .hole { fill: var(--line); } .how .solid { stroke-width: 1.4; }
.how .sign .case { stroke: none; } .how .sign .line { stroke: var(--lit); stroke-width: 3; }
.figure .second { opacity: .3; } .figure.how .edge path { fill: none; stroke: var(--figure-edge, none); stroke-width: 4; vector-effect: non-scaling-stroke; }
${motion}`;
