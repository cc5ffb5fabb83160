import type { Language, Localized } from '#app/i18n/languages.ts';
import type { QuestionType } from '#app/content/schema/question.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import type { QuestionPreview as Preview } from '#app/views/studio/questions/question-preview.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { question } from '../catalogue/samples.ts';
import { DeleteDraft } from './delete-draft.tsx';
import { NewQuestion } from './new-question.tsx';
import { QuestionFormFields } from './question-form.tsx';
import { QuestionHead } from './question-head.tsx';
import { QuestionPreview } from './question-preview.tsx';
import { QuestionTrail } from './question-trail.tsx';
import { SaveRefused } from './save-refused.tsx';

const inThree = (name: 'prompt' | 'first' | 'second' | 'explanation'): Localized => ({
  ...{ kk: textsIn('kk')[name], ru: textsIn('ru')[name], en: '' },
});

function desk(language: Language, type: QuestionType): QuestionDesk {
  const { lesson, label, article, first } = textsIn(language);
  const rows = ['a', 'b'].map((id) => ({ id, text: inThree('first') }));
  return {
    course: { id: 'crs-sample', title: textsIn(language).course },
    begins: textsIn(language).prompt,
    form: {
      ...{
        id: `q-sample-${type}`,
        type,
        lesson: 'les-sample',
        objective: '',
        use: ['exam'],
        difficulty: '2',
      },
      ...{ provisions: ['kz-sample-1'], facts: ['sample-fact'], prompt: inThree('prompt') },
      options: rows.map((row, i) => ({ ...row, correct: i === 0, feedback: inThree('second') })),
      items: rows,
      pairs: rows.map(({ id, text }) => ({ id, left: text, right: inThree('second') })),
      number: { value: '1,275', tolerance: '0', unit: inThree('first') },
      ...{ accept: inThree('first'), explanation: inThree('explanation') },
    },
    ...{ state: 'changed', version: 3, savedAt: '2026-11-22T09:00:00.000Z', isNew: false },
    lessons: [{ value: 'les-sample', text: lesson }],
    objectives: [{ value: 'obj-sample', text: label }],
    provisions: [
      { id: 'kz-sample-1', label: article, state: { health: 'stale-check', confidence: 'found' } },
    ],
    facts: [{ id: 'sample-fact', label: '', state: null }],
    ofLesson: [{ id: 'kz-sample-2', label: article, state: { health: 'fresh', confidence: 'quoted' } }],
    ofCourse: [{ id: 'kz-sample-3', label: article, state: { health: 'fresh', confidence: 'general' } }],
    acts: [{ value: 'kz-sample', text: textsIn(language).short }],
    search: {
      ...{ kind: 'fact', words: first, act: '', total: 41 },
      found: [{ id: 'sample-other', label: first, state: null }],
    },
    faults: [
      { field: 'objective', kind: 'objective' },
      { field: 'prompt.en', kind: 'empty' },
      { field: 'explanation.kk', kind: 'lettersMixed', values: { word: first, letters: 'c' } },
      { field: 'number.value', kind: 'ambiguousNumber' },
      { field: 'fact', kind: 'unknownFact' },
    ],
    warnings: [{ field: 'prompt.kk', kind: 'numbersDiffer', values: { kk: '12', ru: '12', en: '21' } }],
    preview: null,
  };
}

const types: QuestionType[] = ['single', 'order', 'match', 'number', 'text'];

function previewed(language: Language): Preview {
  const { prompt, first, second, summary, explanation } = textsIn(language);
  const shown = question(language, 'single', 'previewed');
  const told = { given: [second], right: [first], feedback: [summary], explanation };
  const review = {
    type: 'single' as const,
    prompt,
    provisions: [] as string[],
    facts: [] as string[],
    ...told,
  };
  return {
    language,
    asked: { state: 'open', question: shown },
    answered: { state: 'answered', question: shown, correct: false, review },
  };
}

export const examples: Example[] = [
  ...types.map((type, i): Example => ({
    name: `${type}, with places to mend`,
    sheet: i + 1,
    render: (language) => (
      <>
        <QuestionHead desk={desk(language, type)} check />
        <QuestionFormFields desk={desk(language, type)} check />
      </>
    ),
  })),
  {
    name: 'the way there, a new question, a text that is not kept yet',
    sheet: 7,
    render: (language) => (
      <>
        <QuestionTrail course={desk(language, 'text').course} />
        <SaveRefused reason="newer" saved="#saved" />
        <DeleteDraft
          desk={{ ...desk(language, 'text'), state: 'draft' }}
          shownIn={[textsIn(language).lesson]}
        />
        <NewQuestion courseId="crs-sample" lesson={null} lessons={desk(language, 'text').lessons} />
      </>
    ),
  },
  {
    name: 'as a learner sees it',
    sheet: 6,
    render: (language) => <QuestionPreview preview={previewed(language)} />,
  },
];
