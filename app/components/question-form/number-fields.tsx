import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';
import { ThreeTexts } from './three-texts.tsx';
import type { Faults } from './use-faults.ts';

/** The right number, how far from it is still right, and what is counted. */
export function NumberFields({ form: { number }, faults }: { form: QuestionForm; faults: Faults }) {
  const { t } = useText();
  return (
    <section className="panel flow">
      <div className="grid two tight">
        {(['value', 'tolerance'] as const).map((part) => (
          <Field
            key={part}
            {...{ id: `number.${part}`, name: `number.${part}`, defaultValue: number[part] }}
            {...{ inputMode: 'decimal', autoComplete: 'off', fault: faults.of(`number.${part}`) }}
            label={t(`questionForm:number.${part}`)}
            hint={t(`questionForm:number.${part}Hint`)}
          />
        ))}
      </div>
      <ThreeTexts
        {...{ name: 'number.unit', rows: 1, texts: number.unit, faults }}
        label={t('questionForm:number.unit')}
        hint={t('questionForm:number.unitHint')}
      />
    </section>
  );
}
