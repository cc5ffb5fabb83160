import { languageNames, languages } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { TranslationRow } from '#app/views/studio/translations.server.ts';
import { as } from '../table-roles/table-roles.ts';
import { TranslationStateWord } from './translation-state.tsx';

interface Props {
  courseId: string;
  rows: readonly TranslationRow[];
}

/** How every lesson of a course stands in each language; each state leads to the editor. */
export function TranslationTable({ courseId, rows }: Props) {
  const { t, to } = useText();
  const lesson = t('translation:table.lesson');
  return (
    <table className="cards translation-table" {...as('table')} aria-label={t('translation:table.name')}>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          <th scope="col" {...as('columnheader')}>
            {lesson}
          </th>
          {languages.map((language) => (
            <th key={language} scope="col" {...as('columnheader')}>
              {languageNames[language].full}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(({ id, title, texts }) => (
          <tr key={id} {...as('row')}>
            <th scope="row" {...as('rowheader')}>
              {title}
            </th>
            {languages.map((language) => (
              <td key={language} {...as('cell')} data-th={languageNames[language].full}>
                <a
                  href={to.studio.lesson(courseId, id, language)}
                  aria-label={`${title}, ${languageNames[language].full}: ${t(`translation:state.${texts[language].state}`)}`}
                >
                  <TranslationStateWord
                    {...texts[language]}
                    isSource={texts[language].from === null && texts[language].state !== 'missing'}
                  />
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
