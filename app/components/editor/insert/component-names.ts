/** Components as the palette offers them: what is put in most stands first, parts of another follow it. */
export const paletteOrder = [
  ...(['Law', 'Term', 'Callout', 'Steps', 'Step', 'Check', 'Source', 'Positions', 'Position'] as const),
  ...(['Figure', 'Sound', 'DataTable', 'Chart', 'Lab', 'Timeline', 'Card'] as const),
] as const;

export type ComponentName = (typeof paletteOrder)[number];
