import { useText } from '#app/i18n/use-text.ts';
import type { QuestionList } from '#app/views/studio/questions/question-list.server.ts';
import { Field } from '../field/field.tsx';
import { questionTypes, uses } from '../question-form/choices.ts';
import { SelectField } from '../select-field/select-field.tsx';

const states = ['published', 'changed', 'draft', 'unfinished'] as const;

/** Narrows the list of questions: a plain form whose answer is an address. */
export function QuestionFilter({ list }: { list: QuestionList }) {
  const { t, to } = useText();
  const { filter, lessons, found, total } = list;
  const choices = [
    {
      ...{ name: 'lesson', label: t('questionForm:tags.lesson'), any: t('questionForm:list.anyLesson') },
      chosen: filter.lesson,
      options: lessons.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
    },
    {
      ...{ name: 'type', label: t('questionForm:new.type'), any: t('questionForm:list.anyType') },
      chosen: filter.type,
      options: questionTypes.map((value) => ({ value, text: t(`questionForm:type.${value}`) })),
    },
    {
      ...{ name: 'use', label: t('questionForm:tags.use'), any: t('questionForm:list.anyUse') },
      chosen: filter.use,
      options: uses.map((value) => ({ value, text: t(`questionForm:use.${value}`) })),
    },
    {
      ...{ name: 'state', label: t('questionForm:list.state'), any: t('questionForm:list.anyState') },
      chosen: filter.state,
      options: states.map((value) => ({ value, text: t(`questionForm:state.${value}`) })),
    },
  ];
  const narrowed = found < total;
  return (
    <form method="get" className="panel flow no-print" aria-labelledby="filter">
      <h2 className="name" id="filter">
        {t('questionForm:list.filter')}
      </h2>
      <div className="grid three tight">
        {choices.map((choice) => (
          <SelectField key={choice.name} id={`filter-${choice.name}`} {...choice} />
        ))}
        <Field
          {...{
            id: 'filter-words',
            name: 'words',
            defaultValue: filter.words,
            maxLength: 80,
            type: 'search',
          }}
          label={t('questionForm:list.words')}
        />
      </div>
      <p className="row go">
        <button className="btn alt">{t('questionForm:list.show')}</button>
        <span role="status">{t('questionForm:list.found', { found, total })}</span>
        {narrowed && (
          <a className="line-link" href={to.studio.questions(list.course.id)}>
            {t('questionForm:list.all')}
          </a>
        )}
      </p>
    </form>
  );
}
