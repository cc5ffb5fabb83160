import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSendingMuch, authorOf } from '#app/auth/guards.server.ts';
import { MediaForm } from '#app/components/media-form/media-form.tsx';
import { MediaList } from '#app/components/media-list/media-list.tsx';
import { CourseTrail } from '#app/components/studio-course/course-trail.tsx';
import { addMedia } from '#app/domain/authoring/media/add-media.ts';
import { removeMedia, withoutOwner } from '#app/domain/authoring/media/remove-media.ts';
import { formOf, textField } from '#app/http/form-fields.ts';
import { languageOf, notFound, refused, tooMany } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';
import { useText } from '#app/i18n/use-text.ts';
import { takeIn } from '#app/media/take-in.server.ts';
import { typedIn, type UploadFaults } from '#app/media/upload-fields.ts';
import type { School } from '#app/school.server.ts';
import mediaStyles from '#app/styles/studio-media.css?url';
import { isShippedName, studioMediaView } from '#app/views/studio-media-view.server.ts';

export const handle = { styles: [mediaStyles] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await authorOf(context, params.course);
  const { school } = context;
  const view = await studioMediaView(school, { courseId: params.course ?? '', language });
  const asked = new URL(request.url).searchParams;
  const added = view.rows.find(({ name }) => name === asked.get('added'))?.name ?? null;
  return json({ title: school.texts[language].t('media:title'), view, added, removed: asked.has('removed') });
}

interface Acting {
  school: School;
  personId: string;
  courseId: string;
  form: FormData;
}

/** Brings the file in; answers its name, or what is to be mended. */
async function add({ school, personId, courseId, form }: Acting): Promise<string | UploadFaults> {
  const taken = await takeIn(school.media, form);
  if (!taken.ok) return taken.faults;
  const file = { ...taken.file, courseId };
  const shipped = await isShippedName(school, courseId, file.name);
  const added = shipped
    ? { ok: false as const, reason: 'taken' as const }
    : await addMedia(school.db, { personId, file, now: new Date() });
  if (added.ok) {
    await school.refresh();
    return added.name;
  }
  const hashes = [file.hash, ...file.sizes.map(({ hash }) => hash)];
  await school.media.forget(await withoutOwner(school.db.read, hashes));
  return added.reason === 'taken' ? { name: 'taken' } : { file: 'full' };
}

/** Takes a file out; answers why not, or null. */
async function remove({ school, personId, courseId, form }: Acting): Promise<'unknown' | 'in-use' | null> {
  const name = textField(form, 'remove');
  const removed = await removeMedia(school.db, { personId, courseId, name, now: new Date() });
  if (!removed.ok) return removed.reason;
  await school.media.forget(removed.orphans);
  await school.refresh();
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { school } = context;
  const courseId = params.course;
  // Whoever may not write here is told before a byte of the file is read.
  await accountSendingMuch(context, request, () => formOf(request));
  const { id: personId } = await authorOf(context, courseId);
  if (!courseId) throw notFound();
  const page = linksOf(languageOf(params)).studio.media(courseId);
  const form = await formOf(request);
  const acting = { school, personId, courseId, form };
  const name = textField(form, 'remove');
  if (name !== '') {
    const fault = await remove(acting);
    return fault ? refused({ kept: { name, fault } }, 409) : redirect(`${page}?removed`);
  }
  const wait = await school.limits.take('mediaOfAccount', personId);
  if (wait > 0) throw tooMany(wait);
  const added = await add(acting);
  if (typeof added !== 'string') return refused({ typed: typedIn(form), faults: added });
  return redirect(`${page}?added=${added}`);
}

export default function Media() {
  const { view, added, removed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, to } = useText();
  const page = to.studio.media(view.courseId);
  const sent = answer && 'faults' in answer ? answer : undefined;
  const kept = answer && 'kept' in answer ? answer.kept : undefined;
  return (
    <>
      <CourseTrail
        course={{ id: view.courseId, title: view.course }}
        here={{ to: page, label: t('media:title') }}
      />
      <main id="main" tabIndex={-1}>
        <div className="flow">
          <h1>{t('media:title')}</h1>
          <p className="lead text">{t('media:lead')}</p>
          {added && !answer && <p className="note ok">✓ {t('media:added', { name: added })}</p>}
          {removed && !answer && <p className="note ok">✓ {t('media:removed')}</p>}
          {kept && (
            <p className="note bad" role="alert">
              ✕ {t(`media:faults.remove.${kept.fault}`, { name: kept.name })}
            </p>
          )}
          <h2>{t('media:list.title')}</h2>
          <MediaList view={view} action={page} />
          <h2>{t('media:form.title')}</h2>
          <MediaForm action={page} typed={sent?.typed} faults={sent?.faults} />
        </div>
      </main>
    </>
  );
}
