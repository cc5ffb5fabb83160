/** What a drawing may have, and nothing else: shapes, words, colours that run into one another, and reuse of its parts. */
export const drawingElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'text', 'tspan'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker'],
]);

/** Elements that show something by themselves. */
export const visibleElements: ReadonlySet<string> = new Set([
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'use'],
]);

/** How shapes look: as attributes, or in a `style` attribute, which is taken apart into these. */
export const looks: ReadonlySet<string> = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'opacity', 'color'],
  ...[
    'stop-color',
    'stop-opacity',
    'clip-path',
    'clip-rule',
    'mask',
    'marker-start',
    'marker-mid',
    'marker-end',
  ],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'],
  ...[
    'letter-spacing',
    'word-spacing',
    'text-decoration',
    'display',
    'visibility',
    'vector-effect',
    'paint-order',
  ],
]);

export const drawingAttributes: ReadonlySet<string> = new Set([
  ...looks,
  ...[
    'id',
    'd',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'dx',
    'dy',
    'width',
  ],
  ...[
    'height',
    'viewBox',
    'preserveAspectRatio',
    'points',
    'transform',
    'pathLength',
    'rotate',
    'textLength',
  ],
  ...['lengthAdjust', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits'],
  ...[
    'maskUnits',
    'maskContentUnits',
    'patternUnits',
    'patternContentUnits',
    'patternTransform',
    'markerWidth',
  ],
  ...['markerHeight', 'markerUnits', 'refX', 'refY', 'orient'],
]);

/** A part of the same drawing. */
export const reference = /^#[A-Za-z_][\w.-]*$/;

const paint = /url\(\s*(['"]?)#[A-Za-z_][\w.-]*\1\s*\)/g;

/** Whether a value can do nothing but look: numbers, words and colours, and `url()` only of a part of the same drawing. */
export function isHarmless(value: string): boolean {
  return (
    /^[\p{L}\p{N}\s#.,;:()%'"+\-/_]*$/u.test(value) && !/url\s*\(|:|@/i.test(value.replaceAll(paint, ''))
  );
}
