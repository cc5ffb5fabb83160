/** Letters and figures that nobody takes for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** An id for a new question, by chance: `q-observer-rights-k7m2p`. Takes five random bytes. */
export function questionId(courseSlug: string, bytes: Uint8Array): string {
  const name = [...bytes.slice(0, 5)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `q-${courseSlug}-${name}`;
}

export function isQuestionId(id: string, courseSlug: string): boolean {
  const start = `q-${courseSlug}-`;
  return id.startsWith(start) && /^[a-z0-9]{3,12}$/.test(id.slice(start.length));
}
