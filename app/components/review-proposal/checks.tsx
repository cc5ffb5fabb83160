import { useText } from '#app/i18n/use-text.ts';
import type { Done } from '#app/views/review/done.ts';
import type { CheckView, ProposalView } from '#app/views/review/proposal-view.server.ts';
import { TextAreaField } from '../text-area-field/text-area-field.tsx';
import { DoneNote } from './done-note.tsx';

interface Props {
  proposal: Pick<ProposalView, 'checks' | 'own' | 'reviews' | 'state'>;
  /** A check that was refused, with its note. */
  refused: { aspect: string; note: string; fault: string } | null;
  done: Done | null;
}

/** The two checks: what was found, and the forms of those who may check. */
export function Checks({ proposal: { checks, own, reviews, state }, refused, done }: Props) {
  const { t } = useText();
  const mayCheck = reviews && !own && state === 'open';
  return (
    <section className="flow" aria-labelledby="checks">
      <h2 id="checks">{t('review:checks.title')}</h2>
      <DoneNote done={done} part="checks" />
      {own && reviews && state === 'open' && <p className="note">{t('review:fault.own-text')}</p>}
      <div className="grid two">
        {checks.map((check) => (
          <div key={check.aspect} className="panel flow" id={`check-${check.aspect}`}>
            <h3 className="name">{t(`review:checks.${check.aspect}`)}</h3>
            {check.needed ? (
              <p className="small">{t(`review:checks.${check.aspect}Hint`)}</p>
            ) : (
              <p className="small soft">{t('review:checks.notNeeded')}</p>
            )}
            <Found found={check.found} />
            {mayCheck && <WhatMayBeDone check={check} refused={refused} />}
          </div>
        ))}
      </div>
    </section>
  );
}

function Found({ found }: Pick<CheckView, 'found'>) {
  const { t, format } = useText();
  if (!found) return <p className="soft">○ {t('review:checks.open')}</p>;
  const words = { who: found.who ?? t('review:proposal.gone'), when: format.dateAndTime(new Date(found.at)) };
  return (
    <>
      {found.passed ? (
        <p className="ok">✓ {t('review:checks.passed', words)}</p>
      ) : (
        <p className="bad">✕ {t('review:checks.failed', words)}</p>
      )}
      {found.note !== '' && <p className="said">{found.note}</p>}
    </>
  );
}

type CheckProps = { check: CheckView; refused: Props['refused'] };

/** An open check passes or gives back; one that has passed is only given back, should a fault be found after all. */
function WhatMayBeDone({ check: { aspect, found }, refused }: CheckProps) {
  const { t } = useText();
  const mine = refused?.aspect === aspect ? refused : null;
  if (!found?.passed) return <CheckForm aspect={aspect} refused={mine} passing />;
  return (
    <details className="no-print" open={mine !== null}>
      <summary>{t('review:checks.again')}</summary>
      <CheckForm aspect={aspect} refused={mine} passing={false} />
    </details>
  );
}

type FormProps = Pick<CheckView, 'aspect'> & { refused: Props['refused']; passing: boolean };

function CheckForm({ aspect, refused, passing }: FormProps) {
  const { t } = useText();
  return (
    <form method="post" action={`#check-${aspect}`} className="flow no-print">
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="aspect" value={aspect} />
      <TextAreaField
        id={`note-${aspect}`}
        name="note"
        label={t('review:checks.note')}
        hint={t('review:checks.noteHint')}
        fault={refused?.fault}
        defaultValue={refused?.note ?? ''}
        maxLength={4000}
      />
      <p className="row">
        {passing && (
          <button className="btn alt" name="passed" value="yes">
            {t('review:checks.pass')}
          </button>
        )}
        <button className={passing ? 'link' : 'btn alt bad'} name="passed" value="no">
          {t('review:checks.fail')}
        </button>
      </p>
    </form>
  );
}
