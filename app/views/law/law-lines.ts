import { changedAfter, provisionHealth } from '#app/content/law/provision-health.ts';
import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';

/** A rule of which a lesson must warn. */
export interface WarnedRule {
  id: string;
  label: string;
  /** "YYYY-MM-DD": when it changed, or when it was last checked. */
  date: string;
}

/** Under a lesson the law changed, or was not looked at for more than 180 days. */
export interface LawLines {
  changed: WarnedRule[];
  stale: WarnedRule[];
}

interface Asked {
  provisions: readonly string[];
  /** The day the law was checked for the lesson, and today: "YYYY-MM-DD". */
  lawCheckedOn: string;
  today: string;
  language: Language;
}

/** Which of the provisions a lesson rests on it must warn of. */
export function lawLines(library: Library, { provisions, lawCheckedOn, today, language }: Asked): LawLines {
  const lines: LawLines = { changed: [], stale: [] };
  for (const id of provisions) {
    const provision = library.provision(id);
    if (!provision) continue;
    const act = library.instrument(provision.instrument)?.shortName[language];
    const label = [act, provision.article[language]].filter(Boolean).join(', ');
    const changed = changedAfter(provision, lawCheckedOn, today);
    if (changed !== null) lines.changed.push({ id, label, date: changed });
    else if (provisionHealth(provision, today) === 'stale-check') {
      lines.stale.push({ id, label, date: library.currentVersion(provision).checkedOn });
    }
  }
  return lines;
}

/** The day of the last change of a provision after a day; null when none changed. Days "YYYY-MM-DD". */
export function lastChange(
  library: Library,
  { provisions, since, today }: { provisions: readonly string[]; since: string; today: string },
): string | null {
  const days = provisions.flatMap((id) => {
    const provision = library.provision(id);
    return (provision && changedAfter(provision, since, today)) ?? [];
  });
  return days.toSorted().at(-1) ?? null;
}
