import type { Language } from '#app/i18n/languages.ts';
import type { ImportPage } from '#app/views/studio/questions/import-view.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { CsvColumns } from './csv-columns.tsx';
import { ExportForm } from './export-form.tsx';
import { ImportForm } from './import-form.tsx';
import { ImportPreview } from './import-preview.tsx';

function page(language: Language): ImportPage {
  const { course, lesson, prompt, short } = textsIn(language);
  const row = { type: 'single', prompt, remarks: [], twin: false, ticked: true } as const;
  return {
    course: { id: 'crs-sample', title: course },
    lessons: [{ value: 'les-sample', text: lesson }],
    asked: { format: 'csv', language, lesson: 'les-sample', text: short, pasted: short },
    fault: { code: 'fileUnknown' },
    lines: [
      { ...row, number: 2, name: short, remarks: [{ code: 'partialCredit' }] },
      { ...row, number: 3, name: short, twin: true, ticked: false, remarks: [] },
      { ...row, number: 4, name: short, type: null, remarks: [{ code: 'broken', values: { line: 12 } }] },
    ],
  };
}

export const examples: Example[] = [
  {
    name: 'a file to be chosen, refused',
    sheet: 8,
    render: (language) => <ImportForm page={page(language)} />,
  },
  { name: 'what would come in', sheet: 8, render: (language) => <ImportPreview page={page(language)} /> },
  {
    name: 'files to be taken away, columns of a sheet',
    sheet: 8,
    render: () => (
      <>
        <ExportForm courseId="crs-sample" />
        <CsvColumns courseId="crs-sample" />
      </>
    ),
  },
];
