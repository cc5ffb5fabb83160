import type { ReactNode } from 'react';
import type { FigureName } from '#app/elections/protocol/types.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { SheetFormView } from '#app/views/labs/protocol/sheet-form.ts';
import { FigureField } from './figure-field.tsx';

interface Props {
  form: SheetFormView;
  faultOf: (field: string) => string | undefined;
}

const groups: readonly { group: 'voters' | 'ballots' | 'boxes' | 'counted'; names: readonly FigureName[] }[] =
  [
    { group: 'voters', names: ['votersOnList', 'votersSupplementary'] },
    { group: 'ballots', names: ['ballotsReceived', 'issuedAtStation', 'issuedOutside', 'unusedCancelled'] },
    { group: 'boxes', names: ['inStationBox', 'inMobileBox'] },
    { group: 'counted', names: ['valid', 'invalid'] },
  ];

/** The lines of one results sheet, by the school's own names. */
export function SheetFields({ form, faultOf }: Props) {
  const { t } = useText();
  return (
    <>
      <p className="small">{t('sheet:names')}</p>
      {groups.map(({ group, names }) => (
        <Group key={group} title={t(`sheet:group.${group}`)}>
          {names.map((name) => (
            <FigureField
              key={name}
              {...{ id: name, name, value: form.figures[name], fault: faultOf(name) }}
              label={t(`protocol:field.${name}`)}
            />
          ))}
        </Group>
      ))}
      <Votes form={form} faultOf={faultOf} />
      <p className="go">
        <button className="btn">{t('sheet:check.submit')}</button>
      </p>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="sheet-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Votes({ form, faultOf }: Props) {
  const { t } = useText();
  const partyOf = (at: number) => t('sheet:party', { number: at + 1 });
  return (
    <Group title={t('sheet:group.votes')}>
      {form.votes.map(({ party, votes }, at) => {
        const fault = faultOf(`votes-${at}`) ?? faultOf(`party-${at}`);
        return (
          <div key={at} className={fault ? 'across bad-field' : 'across'}>
            <input
              className="input"
              {...{ id: `party-${at}`, name: 'party', defaultValue: party, autoComplete: 'off' }}
              aria-label={partyOf(at)}
              placeholder={partyOf(at)}
            />
            <input
              className="input"
              {...{ id: `votes-${at}`, name: 'votes', defaultValue: votes, autoComplete: 'off' }}
              inputMode="numeric"
              aria-label={t('sheet:votesOf', { number: at + 1 })}
              {...(fault ? { 'aria-invalid': true, 'aria-describedby': `votes-${at}-fault` } : {})}
            />
            {fault && (
              <span className="msg small" id={`votes-${at}-fault`}>
                ✕ {fault}
              </span>
            )}
          </div>
        );
      })}
      <FigureField
        {...{ id: 'againstAll', name: 'againstAll', value: form.againstAll, fault: faultOf('againstAll') }}
        label={t('protocol:field.againstAll')}
        hint={t('sheet:againstAllHint')}
      />
      <FigureField
        {...{ id: 'turnoutPercent', name: 'turnoutPercent', value: form.turnoutPercent }}
        label={t('protocol:field.turnoutPercent')}
        hint={t('sheet:turnoutHint')}
        fault={faultOf('turnoutPercent')}
        decimal
      />
    </Group>
  );
}
