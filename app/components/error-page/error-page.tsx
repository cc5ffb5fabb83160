import { useText } from '#app/i18n/use-text.ts';
import { SendAgain } from './send-again.tsx';

/** Statuses with a page of their own. */
export const errorStatuses = [400, 401, 403, 404, 409, 411, 413, 429, 500] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

/** The page for any status: what the request did wrong and has no page is not called a fault of the school. */
export function errorStatusOf(status: number): ErrorStatus {
  return errorStatuses.find((known) => known === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}

interface Props {
  status: ErrorStatus;
  /** The address that was refused, to come back to after signing in. */
  path: string;
  /** Fields of a form that could not be kept because the session had run out. */
  unsent: [string, string][];
  /** Who tried to sign in to send them, in vain; null before the first try. */
  handle?: string | null;
}

/** What happened, whether the work is safe, what can be done now. */
export function ErrorPage({ status, path, unsent, handle = null }: Props) {
  const { t, to } = useText();
  const worthRetrying = [400, 409, 429, 500].includes(status);
  return (
    <div className="flow text">
      <h1>{t(`errors:${status}.title`)}</h1>
      <div className={status === 500 ? 'note bad' : 'note gold'}>
        <p>{t(`errors:${status}.text`)}</p>
      </div>
      {unsent.length > 0 ? (
        <SendAgain path={path} unsent={unsent} handle={handle} wrong={handle !== null && status === 401} />
      ) : status === 401 ? (
        <SignInFirst path={path} />
      ) : (
        <p className="row go">
          <a className="btn" href={worthRetrying ? path : to.courses()}>
            {worthRetrying ? t('errors:tryAgain') : t('errors:toCourses')}
          </a>
          <a className="line-link" href={to.home()}>
            {t('errors:toHome')}
          </a>
        </p>
      )}
    </div>
  );
}

function SignInFirst({ path }: Pick<Props, 'path'>) {
  const { t, to } = useText();
  return (
    <p className="row go">
      <a className="btn" href={to.signIn(path)}>
        {t('people:signIn.title')}
      </a>
      <a className="line-link" href={to.join(path)}>
        {t('people:join.title')}
      </a>
    </p>
  );
}
