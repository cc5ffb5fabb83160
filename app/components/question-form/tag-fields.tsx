import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { difficulties, uses } from './choices.ts';
import type { Faults } from './use-faults.ts';

interface Props {
  desk: Pick<QuestionDesk, 'form' | 'lessons' | 'objectives'>;
  faults: Faults;
}

/** Where a question belongs: lesson, objective, practice or exam, how hard. */
export function TagFields({ desk: { form, lessons, objectives }, faults }: Props) {
  const { t } = useText();
  const levels = difficulties.map((value) => ({ value, text: t(`questionForm:difficulty.${value}`) }));
  return (
    <section className="flow" aria-labelledby="tags-title">
      <h2 id="tags-title">{t('questionForm:tags.title')}</h2>
      <div className="grid two tight">
        <Choice
          name="lesson"
          label={t('questionForm:tags.lesson')}
          chosen={form.lesson}
          options={lessons}
          faults={faults}
        />
        <Choice
          {...{ name: 'objective', chosen: form.objective, options: objectives, faults }}
          label={t('questionForm:tags.objective')}
        />
        <Choice
          {...{ name: 'difficulty', chosen: form.difficulty, options: levels, faults }}
          label={t('questionForm:tags.difficulty')}
        />
        <UseField form={form} fault={faults.of('use')} />
      </div>
    </section>
  );
}

function UseField({ form, fault }: { form: Props['desk']['form']; fault: string | undefined }) {
  const { t } = useText();
  return (
    <fieldset id="use" tabIndex={-1} className={fault ? 'bad-field' : ''}>
      <legend>{t('questionForm:tags.use')}</legend>
      {fault && <p className="msg small">✕ {fault}</p>}
      <div className="row">
        {uses.map((use) => (
          <label className="choice" key={use}>
            <input type="checkbox" name="use" value={use} defaultChecked={form.use.includes(use)} />
            <span>{t(`questionForm:use.${use}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  options: readonly { value: string; text: string }[];
  faults: Faults;
}

/** A list to choose from, with what is wrong. A value that is none of the options stays, and says so. */
function Choice({ name, label, chosen, options, faults }: ChoiceProps) {
  const { t } = useText();
  const fault = faults.of(name);
  const unknown = chosen !== '' && !options.some(({ value }) => value === chosen);
  return (
    <div className={fault ? 'field bad-field' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {fault && (
        <span className="msg small" id={`${name}-fault`}>
          ✕ {fault}
        </span>
      )}
      <select
        {...{ className: 'input', id: name, name, defaultValue: chosen }}
        {...(fault ? { 'aria-invalid': true, 'aria-describedby': `${name}-fault` } : {})}
      >
        <option value="">{t('questionForm:tags.choose')}</option>
        {unknown && <option value={chosen}>{t('questionForm:tags.elsewhere', { id: chosen })}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
