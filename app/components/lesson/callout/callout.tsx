import type { ReactNode } from 'react';
import { useId } from 'react';
import type { CalloutKind } from '#app/content/guard/components.ts';
import { useLesson } from '../lesson-context.ts';

const looks: Record<CalloutKind, string> = {
  note: 'note flow',
  history: 'note gold flow',
  caution: 'note gold flow',
  remember: 'note flow',
};
const signs: Record<CalloutKind, string> = { note: '', history: '▲ ', caution: '▲ ', remember: '' };

/** A remark set apart: an explanation, a rule of the past, a risk, or what to remember. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: CalloutKind;
  title?: string;
  children?: ReactNode;
}) {
  const { t } = useLesson();
  const name = useId();
  return (
    <div className={`${looks[kind]} callout`} role="note" aria-labelledby={name}>
      <p className="name" id={name}>
        {signs[kind]}
        {title ?? t(`lesson:callout.${kind}`)}
      </p>
      {children}
    </div>
  );
}
