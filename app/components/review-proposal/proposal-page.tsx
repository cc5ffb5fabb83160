import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';
import type { Done } from '#app/views/review/done.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { Checks } from './checks.tsx';
import { DoneNote } from './done-note.tsx';
import { ItemLinks } from './item-links.tsx';
import { ItemShown } from './item-shown.tsx';
import { ProposalHead } from './proposal-head.tsx';
import { Publishing } from './publishing.tsx';
import { Remarks } from './remarks.tsx';

/** A form that was refused, as it was sent; `fault` says why in the reader's language. */
export interface RefusedAct {
  intent: string;
  fault: string;
  aspect: string;
  note: string;
  body: string;
}

interface Props {
  view: ProposalView;
  /** The paragraph a remark is begun on: language and place, `kk.3`. */
  passage: string;
  refused: RefusedAct | null;
  /** What was just done. */
  done: Done | null;
}

/** A proposal with everything that can be done with it. */
export function ProposalPage({ view, passage, refused, done }: Props) {
  const { t, to } = useText();
  const of = (...intents: string[]) => (refused && intents.includes(refused.intent) ? refused : null);
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    view.reviews
      ? { to: to.studio.review(), label: t('review:queue.title') }
      : { to: to.studio.course(view.courseId), label: view.course },
    { to: to.studio.proposal(view.id), label: t('review:proposal.title') },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <DoneNote done={done} part="head" seen={view.seen} />
        <ProposalHead proposal={view} />
        <ItemLinks proposal={view} />
        <ItemShown proposal={view} />
        <Remarks
          proposal={view}
          passage={passage}
          done={done}
          typed={refused?.body ?? ''}
          fault={of('comment', 'settle')?.fault}
        />
        <Checks proposal={view} refused={of('check')} done={done} />
        <Publishing proposal={view} fault={of('publish', 'withdraw')?.fault} />
      </main>
    </>
  );
}
