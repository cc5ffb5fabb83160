const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** HTML with its entities resolved, so that texts can be looked for in all of it, attributes and scripts included. */
export function unescaped(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity, name: string) => named[name] ?? entity);
}
