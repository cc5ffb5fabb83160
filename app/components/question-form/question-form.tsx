import { useText } from '#app/i18n/use-text.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { CitedFields } from './cited-fields.tsx';
import { PartFields } from './part-fields.tsx';
import { TagFields } from './tag-fields.tsx';
import { ThreeTexts } from './three-texts.tsx';
import { useFaults } from './use-faults.ts';

interface Props {
  desk: QuestionDesk;
  /** Say at every field what is still to be mended. */
  check: boolean;
}

/** A question of any type in three languages: one plain form, whose every button keeps what was typed. */
export function QuestionFormFields({ desk, check }: Props) {
  const { t } = useText();
  const { form, version } = desk;
  const faults = useFaults(check ? desk.faults : [], check ? desk.warnings : []);
  return (
    <form method="post" action="?" encType="multipart/form-data" className="flow question-form" noValidate>
      {/* The first button of a form is the one that Enter presses. */}
      <button className="sr-only" name="intent" value="save" tabIndex={-1} aria-hidden="true">
        {t('questionForm:save')}
      </button>
      <input type="hidden" name="id" value={form.id} />
      <input type="hidden" name="type" value={form.type} />
      <input type="hidden" name="version" value={version ?? ''} />
      <ThreeTexts
        {...{ name: 'prompt', rows: 5, texts: form.prompt, faults }}
        label={t('questionForm:prompt.label')}
        hint={t('questionForm:prompt.hint')}
      />
      <PartFields form={form} faults={faults} />
      <ThreeTexts
        {...{ name: 'explanation', rows: 5, texts: form.explanation, faults }}
        label={t('questionForm:explanation.label')}
        hint={t('questionForm:explanation.hint')}
      />
      <TagFields desk={desk} faults={faults} />
      <CitedFields desk={desk} faults={faults} />
      <p className="row go save-bar">
        <button className="btn" name="intent" value="save">
          {t('questionForm:save')}
        </button>
        <button className="btn alt" name="intent" value="preview">
          {t('questionForm:preview.open')}
        </button>
        {version !== null && (
          <button className="link" name="intent" value="ask-delete">
            {t('questionForm:delete.ask')}
          </button>
        )}
      </p>
    </form>
  );
}
