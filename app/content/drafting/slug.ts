const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a ә:a б:b в:v г:g ғ:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k қ:q л:l м:m н:n ң:ng о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u ф:f х:kh һ:h ц:ts ч:ch ш:sh щ:shch ы:y і:i э:e ю:yu я:ya ъ: ь:'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const longest = 48;

/** An address of a title: small Latin letters, digits and hyphens, 48 at most; empty when nothing of it is left. */
export function slugOf(title: string): string {
  const letters = [...title.toLowerCase()].map((sign) => latin[sign] ?? sign).join('');
  const words = letters.normalize('NFD').replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > longest ? slug || word.slice(0, longest) : longer;
  }, '');
}

/** The first of `slug`, `slug-2`, `slug-3` … for which `id` is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
