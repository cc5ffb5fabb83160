import type { Language } from '#app/i18n/languages.ts';
import type { Library } from '../library.ts';
import type { Event } from '../schema/event.ts';
/** An event of the time line in one language. */
export interface EventView {
  id: string;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD" */
  date: string;
  text: string;
  basis: Event['basis'];
  notVerified: boolean;
  provisions: { id: string; label: string }[];
}

export interface TimelineYear {
  year: string;
  events: EventView[];
}

/** The first and the last year to be shown; both count. */
export interface Years {
  from: string;
  to: string;
}

/** The events of the library by year, oldest first. */
export function timeline(library: Library, language: Language, within?: Years): TimelineYear[] {
  const years = new Map<string, EventView[]>();
  const shown = ({ date }: Event) =>
    within === undefined || (date.slice(0, 4) >= within.from && date.slice(0, 4) <= within.to);
  for (const event of library.events.filter(shown)) {
    const year = event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), eventView(library, event, language)]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

function eventView(library: Library, event: Event, language: Language): EventView {
  const { id, date, text, basis, certainty } = event;
  const provisions = event.provisions.flatMap((provisionId) => {
    const provision = library.provision(provisionId);
    if (!provision) return [];
    const act = library.instrument(provision.instrument)?.shortName[language];
    const label = [act, provision.article[language]].filter(Boolean).join(', ');
    return [{ id: provisionId, label }];
  });
  return { id, date, text: text[language], basis, notVerified: certainty === 'not-verified', provisions };
}
