import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { useText } from '#app/i18n/use-text.ts';
import { ItemRows, OptionRows, PairRows } from './row-fields.tsx';
import { NumberFields } from './number-fields.tsx';
import { ThreeTexts } from './three-texts.tsx';
import type { Faults } from './use-faults.ts';

/** The parts of a question that only its type has. */
export function PartFields({ form, faults }: { form: QuestionForm; faults: Faults }) {
  const { t } = useText();
  switch (form.type) {
    case 'single':
    case 'multiple':
      return <OptionRows form={form} faults={faults} />;
    case 'order':
      return <ItemRows form={form} faults={faults} />;
    case 'match':
      return <PairRows form={form} faults={faults} />;
    case 'number':
      return <NumberFields form={form} faults={faults} />;
    case 'text':
      return (
        <section className="panel flow">
          <ThreeTexts
            {...{ name: 'accept', rows: 4, texts: form.accept, faults }}
            label={t('questionForm:accept.label')}
            hint={t('questionForm:accept.hint')}
          />
        </section>
      );
  }
}
