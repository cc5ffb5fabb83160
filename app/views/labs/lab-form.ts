import type { Fault } from '#app/elections/input/fault.ts';
import { presetQuery } from '#app/content/preset-query.ts';
import type { Library } from '#app/content/library.ts';
import type { LabName } from '#app/content/schema/dataset.ts';
import type { Language } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';

/** A fault of a form with the id of the field it belongs to, or null when it is of the whole form. */
export interface LabFault {
  field: string | null;
  text: string;
  /** What is said at the field itself, which need not be named there. */
  own?: string;
}

/** Figures a lab can be opened with. */
export interface PresetLink {
  id: string;
  title: string;
  note: string;
  href: string;
}

/** The presets of a lab, in the order of the file's ids. */
export function presetLinks(library: Library, lab: LabName, language: Language): PresetLink[] {
  return library.presets
    .filter((preset) => preset.lab === lab)
    .map((preset) => ({
      id: preset.id,
      title: preset.title[language],
      note: preset.note[language],
      href: linksOf(language).lab(lab, presetQuery(preset, language)),
    }));
}

/**
 * The fields a form is filled with: those of the address, or those of a preset when the address has none. `asked` says
 * whether the reader sent something.
 */
export function fieldsOf(
  search: URLSearchParams,
  { library, preset: id, language }: { library: Library; preset: string; language: Language },
): { fields: URLSearchParams; asked: boolean } {
  if ([...search.keys()].some((name) => name !== 'lang')) return { fields: search, asked: true };
  const preset = library.preset(id);
  const pairs = Object.entries(preset ? presetQuery(preset, language) : {}).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return { fields: new URLSearchParams(pairs), asked: false };
}

interface Sayings {
  say: (fault: Fault) => string;
  /** What is said above the form, where the field has to be named. */
  named: (field: string, text: string) => string;
}

/** Faults with the fields they belong to; `fieldAt` knows which field a JSON Pointer means. */
export function labFaults(
  faults: readonly Fault[],
  fieldAt: (pointer: string) => string | null,
  { say, named }: Sayings,
): LabFault[] {
  return faults.map((fault) => {
    const field = fieldAt(fault.pointer);
    const own = say(fault);
    return { field, own, text: field ? named(field, own) : own };
  });
}
