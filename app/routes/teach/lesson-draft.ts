import { json, type ActionFunctionArgs } from '@remix-run/node';
import { holdDraft, releaseDraft } from '#app/domain/authoring/drafts/hold-draft.ts';
import { authorOf } from '#app/auth/guards.server.ts';
import { readJson } from '#app/http/api/read-json.ts';
import { notFound } from '#app/http/requests.server.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { draftBody } from '#app/views/studio/lesson/draft-body.server.ts';
import { draftMessage, type SaveMessage, type StampMessage } from '#app/views/studio/lesson/draft-message.ts';
import { editedText } from '#app/views/studio/lesson/editor-view.server.ts';
import { keepText, stampText, type NotKept } from '#app/views/studio/lesson/keep-text.server.ts';
import { lessonOnDesk, type LessonOnDesk } from '#app/views/studio/lesson/lesson-on-desk.server.ts';
import { standsOf } from '#app/views/studio/lesson/stands.server.ts';

/** What a window of the editor says: it saves, holds, lets go. Answers in JSON; 409 carries the newest text. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await authorOf(context, params.course);
  const lesson = await lessonOnDesk(context.school, params);
  if (!lesson) throw notFound();
  const read = await readJson(request);
  if (!read.ok) throw new Response(null, { status: read.status });
  const message = draftMessage.safeParse(read.value);
  if (!message.success) throw new Response(null, { status: 400 });
  const { data } = message;
  const { school } = context;
  switch (data.intent) {
    case 'save':
      return save(school, { lesson, personId: person.id }, data);
    case 'stamp':
      return stamp(school, { lesson, personId: person.id }, data);
    case 'hold': {
      const held = await holdDraft(school.db, { ...unit(lesson, data.language), ...data, now: new Date() });
      if (!held.ok) return refused(school, lesson, data.language, 'held');
      return json({ ok: true, ...(await newest(school, lesson, data.language)) });
    }
    case 'release':
      await Promise.all(
        languages.map((language) =>
          releaseDraft(school.db, { ...unit(lesson, language), holder: data.holder }),
        ),
      );
      return json({ ok: true });
  }
}

const unit = ({ lesson }: LessonOnDesk, language: Language) =>
  ({ kind: 'lesson', key: `${lesson.id}:${language}` }) as const;

/** The text as the school has it, and how all of them stand. */
async function newest(school: School, lesson: LessonOnDesk, language: Language) {
  const stands = await standsOf(school, lesson);
  return { text: editedText(lesson, language, stands[language]), stands };
}

async function refused(school: School, lesson: LessonOnDesk, language: Language, reason: NotKept) {
  const status = reason === 'too-big' ? 413 : 409;
  return json({ ok: false, reason, ...(await newest(school, lesson, language)) }, { status });
}

interface Asked {
  lesson: LessonOnDesk;
  personId: string;
}

async function save(school: School, { lesson, personId }: Asked, message: SaveMessage) {
  const { language, holder, last } = message;
  const { version, raw } = lesson.texts[language];
  const body = draftBody(lesson, message);
  // What reads as it was handed in or published, and was never changed, needs no draft.
  if (version === null && body === raw)
    return json({ ok: true, version, stands: await standsOf(school, lesson) });
  const draft = lesson.desk.drafts.find(
    ({ kind, key }) => kind === 'lesson' && key === unit(lesson, language).key,
  );
  // The last words of a window may overtake the answer to those before, which named this version.
  const own = last && draft?.holder === holder;
  const writing = { language, holder, version: own ? version : message.version, personId, now: new Date() };
  const kept = await keepText(school, lesson, { ...writing, body });
  return kept.ok ? json(kept) : refused(school, lesson, language, kept.reason);
}

async function stamp(school: School, { lesson, personId }: Asked, message: StampMessage) {
  const { language, holder, version } = message;
  const kept = await stampText(school, lesson, { language, holder, version, personId, now: new Date() });
  if (kept === null) throw new Response(null, { status: 400 });
  return kept.ok ? json(kept) : refused(school, lesson, language, kept.reason);
}
