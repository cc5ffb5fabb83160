import type { ReactNode } from 'react';
import type { PositionKind } from '#app/content/guard/components.ts';
import { useLesson } from '../lesson-context.ts';

/** Who says what, in one form for everybody and in order of date. */
export function Positions({ children }: { children?: ReactNode }) {
  const { t } = useLesson();
  return (
    <ul className="who" aria-label={t('lesson:position.label')}>
      {children}
    </ul>
  );
}

type PositionProps = {
  who: string;
  when: string;
  kind: PositionKind;
  fact?: string;
  provision?: string;
  children?: ReactNode;
};

export function Position({ who, when, kind, provision, children }: PositionProps) {
  const { library, language, t, to } = useLesson();
  const rule = provision === undefined ? null : library.provision(provision);
  return (
    <li>
      <p className="meta">
        <b className="name">{who}</b>
        <span>
          {when} · {t(`lesson:position.kind.${kind}`)}
        </span>
      </p>
      {children}
      {rule && (
        <p className="small">
          <a className="line-link" href={to.provision(rule.id)}>
            {rule.article[language]}
          </a>
        </p>
      )}
    </li>
  );
}
