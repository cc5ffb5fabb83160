import type { PublicQuestion } from '#app/domain/assessment/grading/grade.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Lettered, useLettered, type Option } from './lettered.tsx';

interface Props {
  question: PublicQuestion;
  /** What is wrong with the answer, in the reader's language. */
  fault?: string | undefined;
  /** In front of ids, so that several questions fit on a page. */
  idPrefix: string;
}

/** The fields of one question: plain inputs and lists, usable by keyboard, tap and without JavaScript. */
export function QuestionFields({ question, fault, idPrefix }: Props) {
  const { t } = useText();
  const hintId = `${idPrefix}-hint`;
  return (
    <fieldset
      className={fault ? 'grid tight bad-field' : 'grid tight'}
      data-question-id={question.id}
      aria-describedby={hintId}
    >
      <legend className="q">{question.prompt}</legend>
      <p className="hint small" id={hintId}>
        {t(`question:how.${question.type}`)}
      </p>
      {fault && <p className="msg small">✕ {fault}</p>}
      <Parts question={question} idPrefix={idPrefix} />
    </fieldset>
  );
}

function Parts({ question, idPrefix }: { question: PublicQuestion; idPrefix: string }) {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return <Choices type={question.type === 'single' ? 'radio' : 'checkbox'} choices={question.choices} />;
    case 'order':
      return <Places items={question.items} placed={question.placed} idPrefix={idPrefix} />;
    case 'match':
      return <Pairs lefts={question.lefts} rights={question.rights} idPrefix={idPrefix} />;
    case 'number':
      return <Typed idPrefix={idPrefix} value={question.typed} unit={question.unit} inputMode="decimal" />;
    case 'text':
      return <Typed idPrefix={idPrefix} value={question.typed} />;
  }
}

type View<T extends PublicQuestion['type']> = Extract<PublicQuestion, { type: T }>;

function Choices({ type, choices }: { type: 'radio' | 'checkbox'; choices: View<'single'>['choices'] }) {
  return choices.map(({ value, text, chosen }) => (
    <label className="choice" key={value}>
      <input type={type} name="answer" value={value} defaultChecked={chosen} />
      <span>{text}</span>
    </label>
  ));
}

function Places({ items, placed, idPrefix }: { idPrefix: string } & Pick<View<'order'>, 'items' | 'placed'>) {
  const { t } = useText();
  const lettered = useLettered(items);
  return (
    <>
      <Lettered options={lettered} />
      {placed.map((chosen, place) => (
        <div className="field" key={place}>
          <label htmlFor={`${idPrefix}-${place}`}>{t('question:place', { place: place + 1 })}</label>
          <Select id={`${idPrefix}-${place}`} name="answer" chosen={chosen} options={lettered} />
        </div>
      ))}
    </>
  );
}

function Pairs({ lefts, rights, idPrefix }: { idPrefix: string } & Pick<View<'match'>, 'lefts' | 'rights'>) {
  const lettered = useLettered(rights);
  return (
    <>
      <Lettered options={lettered} />
      {lefts.map(({ field, text, chosen }, i) => (
        <div className="field" key={field}>
          <label htmlFor={`${idPrefix}-${i}`}>{text}</label>
          <Select id={`${idPrefix}-${i}`} name={field} chosen={chosen} options={lettered} />
        </div>
      ))}
    </>
  );
}

interface SelectProps {
  id: string;
  name: string;
  chosen: string;
  options: Option[];
}

function Select({ id, name, chosen, options }: SelectProps) {
  const { t } = useText();
  return (
    <select className="input" id={id} name={name} defaultValue={chosen}>
      <option value="">{t('question:choose')}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

interface TypedProps {
  idPrefix: string;
  value: string;
  unit?: string;
  inputMode?: 'decimal';
}

function Typed({ idPrefix, value, unit, inputMode }: TypedProps) {
  const { t } = useText();
  return (
    <div className="field">
      <label htmlFor={`${idPrefix}-typed`}>
        {t('question:yourAnswer')}
        {unit ? ` (${unit})` : ''}
      </label>
      <input
        className="input"
        id={`${idPrefix}-typed`}
        name="answer"
        defaultValue={value}
        autoComplete="off"
        maxLength={200}
        {...(inputMode ? { inputMode } : {})}
      />
    </div>
  );
}
