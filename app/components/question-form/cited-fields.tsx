import type { ReactNode } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import type { Cited } from '#app/views/studio/questions/cited.server.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { CitedSearch } from './cited-search.tsx';
import { CitedTicks } from './cited-ticks.tsx';
import type { Faults } from './use-faults.ts';

interface Props {
  desk: Pick<QuestionDesk, 'provisions' | 'facts' | 'ofLesson' | 'ofCourse' | 'acts' | 'search'>;
  faults: Faults;
}

/** What the answer rests on: provisions with their state, and facts. As many as are ticked; the rest is looked for. */
export function CitedFields({ desk, faults }: Props) {
  const { t } = useText();
  const { provisions, facts, ofLesson, ofCourse, acts, search } = desk;
  const finder = { search, chosen: [...provisions, ...facts] };
  return (
    <section className="flow" aria-labelledby="cited-title">
      <h2 id="cited-title">{t('questionForm:cited.title')}</h2>
      <p className="hint small">{t('questionForm:cited.hint')}</p>
      <div className="grid two">
        <CitedList
          {...{ kind: 'provision', chosen: provisions, fault: faults.of('provision') }}
          title={t('questionForm:cited.provisions')}
        >
          {ofLesson.length > 0 && (
            <>
              <p className="name small">{t('questionForm:cited.ofLesson')}</p>
              <CitedTicks kind="provision" list={ofLesson} />
            </>
          )}
          {ofCourse.length > 0 && (
            <details>
              <summary className="small">
                {t('questionForm:cited.ofCourse', { number: ofCourse.length })}
              </summary>
              <CitedTicks kind="provision" list={ofCourse} />
            </details>
          )}
          <CitedSearch kind="provision" acts={acts} {...finder} />
        </CitedList>
        <CitedList
          {...{ kind: 'fact', chosen: facts, fault: faults.of('fact') }}
          title={t('questionForm:cited.facts')}
        >
          <CitedSearch kind="fact" acts={[]} {...finder} />
        </CitedList>
      </div>
    </section>
  );
}

interface ListProps {
  kind: 'provision' | 'fact';
  title: string;
  chosen: readonly Cited[];
  fault: string | undefined;
  /** What else may be ticked. */
  children: ReactNode;
}

function CitedList({ kind, title, chosen, fault, children }: ListProps) {
  const { t } = useText();
  return (
    <fieldset
      {...{
        id: `${kind}s`,
        tabIndex: -1,
        className: fault ? 'flow cited-list bad-field' : 'flow cited-list',
      }}
      {...(fault ? { 'aria-describedby': `${kind}-fault` } : {})}
    >
      <legend>{title}</legend>
      {fault && (
        <p className="msg small" id={`${kind}-fault`}>
          ✕ {fault}
        </p>
      )}
      {chosen.length > 0 ? (
        <CitedTicks kind={kind} list={chosen} ticked />
      ) : (
        <p className="small soft">{t('questionForm:cited.none')}</p>
      )}
      {children}
    </fieldset>
  );
}
