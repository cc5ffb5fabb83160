import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';

interface Props {
  proposal: Pick<
    ProposalView,
    'state' | 'own' | 'reviews' | 'mayPublishOwn' | 'missing' | 'publishAt' | 'items'
  >;
  fault: string | undefined;
}

/** Publishing, or what stands in its way; for its writers, taking it back. */
export function Publishing({ proposal, fault }: Props) {
  const { t } = useText();
  if (proposal.state !== 'open') return null;
  const { own, reviews, mayPublishOwn } = proposal;
  return (
    <section className="flow text no-print" aria-labelledby="publish">
      <h2 id="publish">{t('review:publish.title')}</h2>
      {fault !== undefined && (
        <p className="note bad" role="alert">
          ✕ {fault}
        </p>
      )}
      <Standing proposal={proposal} />
      {reviews && (!own || mayPublishOwn) && <PublishForm proposal={proposal} />}
      {own && (
        <form method="post" action="#publish" className="flow">
          <p className="small soft">{t('review:withdraw.hint')}</p>
          <button className="btn alt" name="intent" value="withdraw">
            {t('review:withdraw.submit')}
          </button>
        </form>
      )}
    </section>
  );
}

function Standing({ proposal: { missing, publishAt } }: Pick<Props, 'proposal'>) {
  const { t, format } = useText();
  const what = missing.map((aspect) => t(`review:aspect.${aspect}`)).join(', ');
  return (
    <>
      {missing.length > 0 ? (
        <p>○ {t('review:queue.missing', { what })}</p>
      ) : (
        <p className="ok">✓ {t('review:publish.ready')}</p>
      )}
      {publishAt !== null && (
        <p>{t('review:queue.scheduled', { when: format.dateAndTime(new Date(publishAt)) })}</p>
      )}
    </>
  );
}

function PublishForm({ proposal: { missing, items } }: Pick<Props, 'proposal'>) {
  const { t } = useText();
  const outdated = items.some((item) => item.outdated);
  return (
    <form method="post" action="#publish">
      <p className="go">
        <button
          className="btn"
          name="intent"
          value="publish"
          {...(missing.length > 0 || outdated ? { disabled: true } : {})}
        >
          {t('review:publish.submit')}
        </button>
      </p>
    </form>
  );
}
