import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KitAct } from '#app/components/kit-act/kit-act.tsx';
import { KitBar, KitNotices } from '#app/components/kit-bar/kit-bar.tsx';
import { KitSaid } from '#app/components/kit-bar/kit-said.tsx';
import { KitKeeping } from '#app/components/kit-keeping/kit-keeping.tsx';
import { KitLaw } from '#app/components/kit-law/kit-law.tsx';
import { KitPad } from '#app/components/kit-pad/kit-pad.tsx';
import { KitRights } from '#app/components/kit-rights/kit-rights.tsx';
import { KitSheet } from '#app/components/kit-sheet/kit-sheet.tsx';
import { KitStart } from '#app/components/kit-start/kit-start.tsx';
import { readKitFiles } from '#app/http/kit/kit-files.server.ts';
import { languageOf } from '#app/http/requests.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import kitStyles from '#app/styles/kit/kit.css?url';
import { kitView } from '#app/views/kit-view.server.ts';

/** A header without a menu: the page is the same for everybody, and nothing leads away by accident. */
export const handle = { bare: true, scripts: ['kit'] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { library, texts } = context.school;
  const { t } = texts[language];
  const view = kitView(library, language);
  const bytes = readKitFiles()?.bytes ?? 0;
  return json({ title: t('kit:title'), description: t('kit:description'), view, bytes });
}

export default function FieldKit() {
  const { view, bytes } = useLoaderData<typeof loader>();
  const { t, to, language } = useText();
  const { sheets, cards, rules, judgementWords } = view;
  const offline = {
    'data-worker': to.kitWorker(),
    'data-scope': to.fieldKit(),
    'data-manifest': to.kitManifest(),
    'data-bytes': bytes,
  };
  return (
    // Neither a spelling service nor a translation service of the browser may read what is written here.
    <main
      id="main"
      tabIndex={-1}
      className="kit"
      spellCheck={false}
      translate="no"
      data-kit={language}
      {...offline}
    >
      <link rel="stylesheet" href={kitStyles} />
      <KitBar />
      <h1>{t('kit:title')}</h1>
      <KitNotices />
      <span id="kit-all" />
      <KitStart sheets={sheets} />
      {sheets.map((sheet, i) => (
        <KitSheet key={sheet.id} sheet={sheet} number={i + 1} total={sheets.length} next={sheets[i + 1]} />
      ))}
      <KitRights cards={cards} />
      <KitAct />
      <KitPad />
      <KitLaw rules={rules} />
      <KitKeeping />
      <KitSaid judgementWords={judgementWords} />
    </main>
  );
}
