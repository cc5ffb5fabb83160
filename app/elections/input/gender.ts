/** First letters and words in the three languages: female, жен., әйел; male, муж., ер. */
const genders: Readonly<Record<string, 'F' | 'M'>> = {
  f: 'F',
  w: 'F',
  ж: 'F',
  ә: 'F',
  әйел: 'F',
  m: 'M',
  м: 'M',
  е: 'M',
  ер: 'M',
};

/** 'F' or 'M' however a person writes it; undefined when blank; anything else is left as typed. */
export function genderFrom(typed: string): string | undefined {
  const written = typed.trim().toLowerCase();
  const known = Object.hasOwn(genders, written) ? genders[written] : undefined;
  return known ?? (typed.trim() || undefined);
}
