import { useText } from '#app/i18n/use-text.ts';
import type { DeskExam } from '#app/views/studio/course-page.server.ts';
import type { Typed } from '#app/views/studio/course-form.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';

interface Props {
  exam: DeskExam;
  /** What was typed and refused. */
  typed?: Typed;
  refused: boolean;
}

/** The rules of the exam: how many questions of each lesson, and how many must be right. */
export function ExamForm({ exam, typed = {}, refused }: Props) {
  const { t } = useText();
  const value = (name: string, saved: number) => String(typed[name] ?? saved);
  return (
    <form method="post" className="flow" noValidate>
      <ErrorSummary faults={refused ? [{ text: t('studio:exam.bad') }] : []} />
      {exam.draw.map(({ lesson, title, count, there }) => (
        <Field
          key={lesson}
          id={`count-${lesson}`}
          name={`count-${lesson}`}
          label={title}
          hint={t('studio:exam.there', { count: there })}
          inputMode="numeric"
          defaultValue={value(`count-${lesson}`, count)}
        />
      ))}
      {(['passMark', 'minutes', 'cooldownHours'] as const).map((name) => (
        <Field
          key={name}
          id={name}
          name={name}
          label={t(`studio:exam.${name}`)}
          inputMode="numeric"
          defaultValue={value(name, exam[name])}
        />
      ))}
      <p className="go">
        <button className="btn alt" name="intent" value="exam">
          {t('studio:exam.save')}
        </button>
      </p>
    </form>
  );
}
