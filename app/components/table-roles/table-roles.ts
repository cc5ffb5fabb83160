type Role = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';

/**
 * Roles are written out because cards on a phone take the display, and with it the meaning, of a table: what HTML
 * says by itself must then be said again.
 */
export const as = (role: Role) => ({ role });
