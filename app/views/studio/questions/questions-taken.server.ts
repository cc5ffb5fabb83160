import type { ReadFile } from '#app/content/exchange/imported.ts';
import { toForm } from '#app/content/exchange/to-form.ts';
import { writeBody } from '#app/content/question-draft/body.ts';
import type { ImportAsked } from './import-view.server.ts';
import { questionId } from './question-id.ts';
import type { QuestionsOnDesk } from './questions-on-desk.server.ts';

interface Chosen {
  read: Extract<ReadFile, { ok: true }>;
  /** Rows ticked. */
  taken: ReadonlySet<number>;
  asked: ImportAsked;
}

/** The ticked questions of a file as bodies of new drafts; `chance` gives random bytes for an id. */
export function questionsTaken(
  { course, known }: Pick<QuestionsOnDesk, 'course' | 'known'>,
  { read, taken, asked: { language, lesson } }: Chosen,
  chance: () => Uint8Array,
): { id: string; body: string }[] {
  return read.questions.flatMap(({ number, question }) => {
    if (!question || !taken.has(number)) return [];
    const id = questionId(course.slug, chance());
    const home = known.lessons.has(lesson) ? lesson : '';
    return [{ id, body: writeBody(toForm(question, { id, language, lesson: home, known })) }];
  });
}
