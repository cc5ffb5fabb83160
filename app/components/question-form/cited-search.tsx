import { useText } from '#app/i18n/use-text.ts';
import type { Cited, Found } from '#app/views/studio/questions/cited.server.ts';
import { Field } from '../field/field.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { CitedTicks } from './cited-ticks.tsx';

interface Props {
  kind: 'provision' | 'fact';
  /** Acts to look in; none for facts. */
  acts: readonly { value: string; text: string }[];
  /** What the question names already: ticked above, not to be ticked twice. */
  chosen: readonly Cited[];
  search: Found | null;
}

/** Looks through a whole register, by words or by act, and shows what was found with ticks. */
export function CitedSearch({ kind, acts, chosen, search }: Props) {
  const { t } = useText();
  const mine = search?.kind === kind ? search : null;
  return (
    <>
      {acts.length > 0 && (
        <SelectField
          {...{ name: 'find.act', id: 'find-act', chosen: mine?.act ?? '', options: acts }}
          label={t('questionForm:cited.act')}
          any={t('questionForm:cited.anyAct')}
        />
      )}
      <Field
        {...{ id: kind, name: `find.${kind}`, maxLength: 120, defaultValue: mine?.words ?? '' }}
        label={t(`questionForm:cited.find.${kind}`)}
        autoComplete="off"
      />
      <input type="hidden" name={`found.${kind}`} value={mine?.words ?? ''} />
      <p className="go">
        <button className="btn alt" name="intent" value={`find-${kind}`}>
          {t('questionForm:cited.search')}
        </button>
      </p>
      {mine && <Results kind={kind} search={mine} chosen={chosen} />}
    </>
  );
}

function Results({ kind, search, chosen }: Pick<Props, 'kind' | 'chosen'> & { search: Found }) {
  const { t } = useText();
  const { found, total } = search;
  const ids = new Set(chosen.map(({ id }) => id));
  const there = found.filter(({ id }) => ids.has(id)).length;
  return (
    <>
      <p role="status" className="small">
        {t('questionForm:cited.found', { number: total })}
        {total > found.length && ` ${t('questionForm:cited.first', { number: found.length })}`}
        {there > 0 && ` ${t('questionForm:cited.there', { number: there })}`}
      </p>
      <CitedTicks kind={kind} list={found.filter(({ id }) => !ids.has(id))} />
    </>
  );
}
