import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Row, Rows } from './rows.tsx';
import { ThreeTexts } from './three-texts.tsx';
import type { Faults } from './use-faults.ts';

interface Props {
  form: QuestionForm;
  faults: Faults;
}

/** Options with the mark of the right ones, and what is told to whoever chooses them. */
export function OptionRows({ form: { type, options }, faults }: Props) {
  const { t } = useText();
  const fault = faults.of('right');
  return (
    <Rows
      {...{ title: t('questionForm:options.title'), count: options.length, faults }}
      hint={t(type === 'single' ? 'questionForm:options.oneRight' : 'questionForm:options.severalRight')}
      {...(fault ? { fault: { id: 'right', text: fault } } : {})}
    >
      {options.map(({ id, correct, text, feedback }, i) => (
        <Row key={id} {...{ id, place: i, count: options.length, kind: 'options' }}>
          <label className="choice">
            <input
              type={type === 'single' ? 'radio' : 'checkbox'}
              name="right"
              value={id}
              defaultChecked={correct}
            />
            <span>{t('questionForm:options.isRight')}</span>
          </label>
          <ThreeTexts
            {...{ name: `options.${i}.text`, rows: 2, texts: text, faults, quiet: true }}
            label={t('questionForm:options.text')}
          />
          <ThreeTexts
            {...{ name: `options.${i}.feedback`, rows: 2, texts: feedback, faults, quiet: true }}
            label={t('questionForm:options.feedback')}
          />
        </Row>
      ))}
    </Rows>
  );
}

/** Lines in the right order: whoever answers sees them shuffled. */
export function ItemRows({ form: { items }, faults }: Props) {
  const { t } = useText();
  return (
    <Rows
      {...{ title: t('questionForm:items.title'), count: items.length, faults }}
      hint={t('questionForm:items.hint')}
    >
      {items.map(({ id, text }, i) => (
        <Row key={id} {...{ id, place: i, count: items.length, kind: 'items', ordered: true }}>
          <ThreeTexts
            {...{ name: `items.${i}.text`, rows: 2, texts: text, faults, quiet: true }}
            label={t('questionForm:items.text')}
          />
        </Row>
      ))}
    </Rows>
  );
}

/** Two sides that belong together. */
export function PairRows({ form: { pairs }, faults }: Props) {
  const { t } = useText();
  return (
    <Rows
      {...{ title: t('questionForm:pairs.title'), count: pairs.length, faults }}
      hint={t('questionForm:pairs.hint')}
    >
      {pairs.map(({ id, left, right }, i) => (
        <Row key={id} {...{ id, place: i, count: pairs.length, kind: 'pairs' }}>
          <ThreeTexts
            {...{ name: `pairs.${i}.left`, rows: 2, texts: left, faults, quiet: true }}
            label={t('questionForm:pairs.left')}
          />
          <ThreeTexts
            {...{ name: `pairs.${i}.right`, rows: 2, texts: right, faults, quiet: true }}
            label={t('questionForm:pairs.right')}
          />
        </Row>
      ))}
    </Rows>
  );
}
