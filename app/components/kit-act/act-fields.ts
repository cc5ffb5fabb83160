/** The lines of an act in the order of the paper. */
export const actFields = [
  'observer',
  'organisation',
  'precinct',
  'address',
  'place',
  'date',
  'from',
  'to',
  'about',
  'seen',
  'heard',
  'roles',
  'rule',
  'told',
  'witnesses',
  'attachments',
] as const;
export type ActField = (typeof actFields)[number];

/** Lines that stand side by side. */
export const whenFields = ['date', 'from', 'to'] as const;

/** Lines that need more than a few words. */
export const longFields: ReadonlySet<ActField> = new Set(['about', 'seen', 'heard', 'told', 'witnesses']);

/** Lines in which words that judge are marked. */
export const factFields: ReadonlySet<ActField> = new Set(['seen', 'heard', 'told']);

export const hintedFields = ['seen', 'heard', 'roles', 'rule', 'attachments'] as const;

export const inputTypes: Partial<Record<ActField, string>> = { date: 'date', from: 'time', to: 'time' };
