import type { HeadersArgs, LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Unsent } from '#app/auth/sign-in-again.server.ts';
import { ErrorPage, errorStatusOf, type ErrorStatus } from '#app/components/error-page/error-page.tsx';
import { SiteFooter } from '#app/components/site-footer/site-footer.tsx';
import { SiteHeader } from '#app/components/site-header/site-header.tsx';
import { frameOf, ServerFrame, type Frame } from '#app/frame.ts';
import { languages } from '#app/i18n/languages.ts';
import { sameIn } from '#app/i18n/links.ts';
import { ServerTexts } from '#app/i18n/server-texts.ts';
import { useText } from '#app/i18n/use-text.ts';
import icon from './styles/icon.svg?url';
import firstView from './styles/first-view.css?inline';
import styles from './styles/school.css?url';

export function loader({ request, context }: LoaderFunctionArgs): Frame {
  return frameOf(request, context);
}

/** Of what a route threw only the time to wait reaches the reader; its status is kept by the framework. */
export function headers({ errorHeaders }: HeadersArgs): HeadersInit {
  const wait = errorHeaders?.get('retry-after');
  return wait ? { 'retry-after': wait } : {};
}

export default function App() {
  return (
    <Page>
      <Outlet />
    </Page>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useFrame();
  const status = isRouteErrorResponse(error) ? errorStatusOf(error.status) : 500;
  return (
    <Page error={status}>
      <div className="wrap">
        <main id="main" tabIndex={-1}>
          <ErrorPage status={status} path={frame.path + frame.search} {...unsentOf(error)} />
        </main>
      </div>
    </Page>
  );
}

/** What a form carried when the session had run out. */
function unsentOf(error: unknown): { unsent: [string, string][]; handle: string | null } {
  const data = isRouteErrorResponse(error) ? (error.data as Partial<Unsent> | null) : null;
  return { unsent: data?.unsent ?? [], handle: data?.handle ?? null };
}

function useFrame(): Frame {
  const onServer = useContext(ServerFrame);
  const frame = useRouteLoaderData<typeof loader>('root') ?? onServer;
  if (!frame) throw new Error('The page was rendered without its frame.');
  return frame;
}

/** What a route may ask of its frame in its `handle`. */
interface Handle {
  /** React comes alive in the browser: for apps, never for documents. */
  hydrate?: boolean;
  /** A header with the name of the school alone. */
  bare?: boolean;
  /** Small scripts that make a document nicer: names of files in `app/client/`. */
  scripts?: readonly string[];
  /** Addresses of style sheets that only this page needs. */
  styles?: readonly string[];
}

/** The frame of every page. Documents carry no script unless their route asks for one by its handle. */
function Page({ children, error }: { children: ReactNode; error?: ErrorStatus }) {
  const given = useContext(ServerTexts);
  const frame = useFrame();
  const texts = given?.texts[frame.language];
  if (!texts) throw new Error('The page was rendered without its texts.');
  return (
    <I18nextProvider i18n={texts}>
      <Html frame={frame} nonce={given.nonce} {...(error ? { error } : {})}>
        {children}
      </Html>
    </I18nextProvider>
  );
}

interface HtmlProps {
  frame: Frame;
  nonce: string | undefined;
  children: ReactNode;
  error?: ErrorStatus;
}

function Html({ frame, nonce, children, error }: HtmlProps) {
  const { t } = useText();
  const matches = useMatches();
  const handles = matches.map((match) => match.handle as Handle | undefined);
  return (
    <html lang={frame.language} {...(frame.theme ? { 'data-theme': frame.theme } : {})}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Title {...(error ? { error } : {})} />
        {!error && <Alternates {...frame} />}
        <link rel="icon" href={icon} type="image/svg+xml" />
        {frame.firstVisit ? <style dangerouslySetInnerHTML={{ __html: firstView }} /> : <Stylesheet />}
        {handles
          .flatMap((handle) => handle?.styles ?? [])
          .map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
        {!error && <DocumentScripts names={handles.flatMap((handle) => handle?.scripts ?? [])} {...frame} />}
      </head>
      <body>
        <a className="btn skip" href="#main">
          {t('common:skip')}
        </a>
        <SiteHeader
          path={frame.path}
          search={frame.search}
          signedIn={frame.signedIn}
          bare={!error && handles.some((handle) => handle?.bare)}
        />
        {children}
        {frame.firstVisit && <Stylesheet />}
        <SiteFooter path={frame.path + frame.search} theme={frame.theme} />
        {!error && handles.some((handle) => handle?.hydrate) && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

/** Modules run after the page is there; while developing, Vite serves the sources themselves. */
function DocumentScripts({ names, scripts }: { names: readonly string[] } & Pick<Frame, 'scripts'>) {
  const addresses = names.map((name) => (import.meta.env.DEV ? `/app/client/${name}.ts` : scripts[name]));
  return addresses.map((src) => src && <script key={src} type="module" src={src} />);
}

/**
 * In the head it is awaited before anything is shown. On a first visit it stands at the end of the page instead: the
 * first screen has its rules inside the page and need not wait for a second trip over a slow line.
 */
function Stylesheet() {
  return <link rel="stylesheet" href={styles} />;
}

/** The loader of the innermost page names it: `title`, and `description` where it is worth finding. */
function Title({ error }: { error?: ErrorStatus }) {
  const { t } = useText();
  const data = useMatches().at(-1)?.data as { title?: string; description?: string } | undefined;
  const title = error ? t(`errors:${error}.title`) : data?.title;
  return (
    <>
      <title>{title ? `${title} — ${t('common:school')}` : t('common:school')}</title>
      {!error && data?.description && <meta name="description" content={data.description} />}
    </>
  );
}

function Alternates({ path, origin }: Frame) {
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={origin + sameIn(language, path)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}/`} />
    </>
  );
}
