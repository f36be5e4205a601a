/** How the drawings look, for `adoptedStyleSheets` or Lit's `unsafeCSS`. Every colour is a custom property that the host may set;
    what stands after the comma is the day theme. Motion is transform, opacity and dash offset only. */
export const style = `
.figure { display: block; inline-size: 100%; block-size: 100%; overflow: visible; direction: ltr; --motion: var(--figure-motion, running);
  --on: var(--clay, #E0B192); --on-2: var(--clay-2, #CD9874); --on-3: var(--clay-3, #A86D4B);
  --off: var(--cast, #FBF8F2); --off-2: var(--cast-2, #EEE7DB); --off-3: var(--cast-3, #D6CCBC);
  --lit: var(--ember, #AF3A0C); --lit-line: var(--on-ember, #FFFCF8); --pale: var(--tool, #FDFAF5); --line: var(--tool-ink, #1B2127); --locks: var(--hair-ink, #2B3138); --wear: var(--cloth, #55606A); }
.figure.thumb, .figure.cover { overflow: hidden; }
.figure path, .figure circle, .figure rect { vector-effect: none; }
.on .body { fill: var(--on); } .on .shade { fill: var(--on-2); } .on .deep { fill: var(--on-3); }
.off .body { fill: var(--off); } .off .shade { fill: var(--off-2); } .off .deep { fill: var(--off-3); }
.silhouette { stroke: var(--figure-edge, none); stroke-width: 2.5; }
.on .cloth { fill: var(--wear); } .on .fold { fill: color-mix(in srgb, var(--wear) 82%, #000); } .off .cloth { fill: var(--off-2); } .off .fold { fill: var(--off-3); }
.lock { fill: var(--locks); } .shine { fill: color-mix(in srgb, var(--locks) 84%, #fff); }
.ember { fill: var(--lit); } .halo { fill: var(--lit); stroke: var(--lit); stroke-width: 11; stroke-linejoin: round; opacity: .2; }
.fibres { fill: none; stroke: var(--lit-line); stroke-width: 1.1; stroke-linecap: round; opacity: .35; }
.area { fill: var(--off); stroke: var(--line); stroke-width: 1; opacity: .55; } .hatch { stroke: var(--line); stroke-width: 1.1; fill: none; opacity: .7; }
.flesh, .solid { fill: var(--pale); stroke: var(--line); stroke-width: 1.5; stroke-linejoin: round; }
.hand .flesh { stroke-width: 2.2; } .crease, .seam { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-linecap: round; } .hand .crease { stroke-width: 1.5; }
.grip { fill: var(--line); } .stone { fill: var(--wear); stroke: var(--line); stroke-width: 1.5; } .glint { fill: none; stroke: var(--pale); stroke-width: 2; stroke-linecap: round; }
.sign .line, .wave { fill: none; stroke: var(--lit-line); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.dots { fill: none; stroke: var(--lit-line); stroke-width: 2.4; stroke-dasharray: .1 5.6; stroke-linecap: round; }
.trail { fill: none; stroke: var(--lit-line); stroke-width: 14; stroke-linecap: round; opacity: .16; }
`;
