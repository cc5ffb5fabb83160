import { useText } from '#app/i18n/use-text.ts';
import type { DeskLesson } from '#app/views/studio/course-page.server.ts';
import { Field } from '../field/field.tsx';

interface Props {
  lesson: Pick<DeskLesson, 'id' | 'title' | 'minutes'>;
  /** What was typed and refused, and why. */
  typed?: string;
  fault?: string | undefined;
}

/** The minutes planned for a lesson; unfolded they can be changed. */
export function LessonMinutes({ lesson: { id, title, minutes }, typed, fault }: Props) {
  const { t } = useText();
  return (
    <details className="desk-minutes" open={fault !== undefined}>
      <summary className="small">
        {t('studio:lessons.minutes')}: {minutes}
        <span className="sr-only"> ({title})</span>
      </summary>
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="lesson" value={id} />
        <Field
          {...{ id: `minutes-${id}`, name: 'minutes', inputMode: 'numeric', fault }}
          label={t('studio:lessons.minutes')}
          hint={t('studio:lessons.minutesHint')}
          defaultValue={typed ?? String(minutes)}
        />
        <p className="go">
          <button className="btn alt" name="intent" value="minutes">
            {t('studio:lessons.saveMinutes')}
          </button>
        </p>
      </form>
    </details>
  );
}
