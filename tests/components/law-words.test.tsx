import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { Picker } from '#app/components/editor/insert/pick/picker.tsx';
import { CitedTicks } from '#app/components/question-form/cited-ticks.tsx';
import { ProvisionLink } from '#app/components/provision-link/provision-link.tsx';
import { citations } from '#app/content/citations.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { citedProvision } from '#app/views/studio/questions/cited.server.ts';
import { instrument, libraryOf, provision, version } from '../views/library.ts';

const texts = loadTexts();
const today = '2026-11-23';
const library = libraryOf({
  instruments: [instrument('act')],
  provisions: [
    provision('read', 'act', { versions: [version({ confidence: 'found' })] }),
    provision('told', 'act', { versions: [version({ confidence: 'quoted' })] }),
    provision('unread', 'act', { versions: [version({ confidence: 'general' })] }),
  ],
});

const show = (language: Language, part: ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={texts[language]}>{part}</I18nextProvider>);

/** A provision where a trainer picks it, where a question rests on it, and under an answered question. */
function places(language: Language, id: string) {
  const [citation] = citations(library, [id], language);
  if (!citation) throw new Error(`There is no ${id}.`);
  const { status, confidence } = citation;
  const picks = [{ id, label: id, says: '', also: '', law: { status, confidence } }];
  const picker = { name: 'id', label: 'id', required: true, value: '', words: '', onPick: () => undefined };
  return {
    picker: show(language, <Picker {...picker} picks={picks} />),
    form: show(
      language,
      <CitedTicks kind="provision" list={[citedProvision(library, id, { language, today })]} />,
    ),
    answered: show(language, <ProvisionLink citation={citation} />),
  };
}

test.for(languages)(
  '%s: every place says how we know a provision, in the words of the lesson',
  (language) => {
    const t = texts[language].t;
    for (const [id, confidence] of [
      ['read', 'found'],
      ['told', 'quoted'],
      ['unread', 'general'],
    ] as const) {
      const word = t(`lesson:law.confidence.${confidence}`);
      expect(t(`law:confidence.${confidence}`)).toBe(word);
      for (const [place, html] of Object.entries(places(language, id)))
        expect(html, `${id}, ${place}`).toContain(word);
    }
  },
);

test.for(languages)('%s: only what was read is called checked, and bears the sign of it', (language) => {
  const checked = texts[language].t('law:health.fresh');
  expect(places(language, 'read').form).toContain(`✓ ${checked}`);
  expect(places(language, 'read').picker).toContain('●');
  const { picker, form } = places(language, 'unread');
  expect(form).not.toContain(checked);
  for (const html of [picker, form]) expect(html).not.toMatch(/[●✓]/);
  for (const html of [picker, form]) expect(html).toContain('▲');
});
