import { useText } from '#app/i18n/use-text.ts';
import type { WaitingView } from '#app/views/review/queue-view.server.ts';

/** Proposals that wait for reviewers, the oldest first. */
export function ReviewQueue({ waiting }: { waiting: readonly WaitingView[] }) {
  const { t, to, format } = useText();
  if (waiting.length === 0) return <p className="note ok">✓ {t('review:queue.empty')}</p>;
  return (
    <ul className="plain-rows">
      {waiting.map((proposal) => (
        <li key={proposal.id} className="flow">
          <h2 className="name">
            <a href={to.studio.proposal(proposal.id)}>{proposal.lesson ?? t('review:queue.course')}</a>
          </h2>
          <p className="small soft">{proposal.course}</p>
          <p className="meta">
            <span>
              {t('review:queue.since', { when: format.dateAndTime(new Date(proposal.proposedAt)) })}
            </span>
            <span>{t('review:queue.texts', { number: proposal.texts })}</span>
            {proposal.publishAt !== null && (
              <span>
                {t('review:queue.scheduled', { when: format.dateAndTime(new Date(proposal.publishAt)) })}
              </span>
            )}
          </p>
          <Standing proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ proposal: { legal, isNew, missing, own } }: { proposal: WaitingView }) {
  const { t } = useText();
  const what = missing.map((aspect) => t(`review:aspect.${aspect}`)).join(', ');
  return (
    <p className="row">
      {legal && <span className="badge gold">▲ {t('review:legal')}</span>}
      {isNew && <span className="badge">{t('review:newLesson')}</span>}
      {missing.length > 0 ? (
        <span className="badge">{t('review:queue.missing', { what })}</span>
      ) : (
        <span className="badge ok">✓ {t('review:queue.ready')}</span>
      )}
      {own && <span className="small">{t('review:queue.own')}</span>}
    </p>
  );
}
