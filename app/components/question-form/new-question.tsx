import { useText } from '#app/i18n/use-text.ts';
import { SelectField } from '../select-field/select-field.tsx';
import { questionTypes } from './choices.ts';

interface Props {
  courseId: string;
  lessons: readonly { value: string; text: string }[];
  lesson: string | null;
}

/** The first step of a new question: what kind, and of which lesson. */
export function NewQuestion({ courseId, lessons, lesson }: Props) {
  const { t, to } = useText();
  return (
    <form
      method="get"
      action={to.studio.question(courseId, 'new')}
      className="panel flow"
      aria-labelledby="new-title"
    >
      <h2 className="name" id="new-title">
        {t('questionForm:new.title')}
      </h2>
      <div className="grid two tight">
        <SelectField
          name="type"
          id="new-type"
          label={t('questionForm:new.type')}
          chosen="single"
          options={questionTypes.map((value) => ({ value, text: t(`questionForm:type.${value}`) }))}
        />
        <SelectField
          name="lesson"
          id="new-lesson"
          label={t('questionForm:tags.lesson')}
          chosen={lesson}
          options={lessons}
        />
      </div>
      <p className="go">
        <button className="btn">{t('questionForm:new.submit')}</button>
      </p>
    </form>
  );
}
