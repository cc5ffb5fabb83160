import { useText } from '#app/i18n/use-text.ts';
import type { Done } from '#app/views/review/done.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import { StatusNote } from '../note/status-note.tsx';

interface Props {
  done: Done | null;
  /** Where on the page it stands: it says only what was done there. */
  part: Done['part'];
  /** Where learners find what was published. */
  seen?: ProposalView['seen'];
}

/** Says what was just done with a proposal. */
export function DoneNote({ done, part, seen = null }: Props) {
  const { t, to } = useText();
  if (done?.part !== part) return null;
  return (
    <StatusNote>
      {t(`review:done.${done.act}`)}{' '}
      {done.act === 'published' && seen && (
        <a href={seen.lesson ? to.lesson(seen.course, seen.lesson) : to.course(seen.course)}>
          {t('review:done.seen')}
        </a>
      )}
    </StatusNote>
  );
}
