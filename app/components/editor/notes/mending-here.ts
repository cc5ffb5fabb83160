import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { EditorView } from '#app/views/studio/lesson/editor-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { apartOf } from '../../problem-list/language-apart.tsx';
import { componentAt, lineAt, sameInAll, samePlace } from '../insert/same-place.ts';
import type { Desk } from '../saving/desk.ts';
import { block } from '../text/marks.ts';
import type { usePlaces } from '../text/use-places.ts';

interface Tools {
  view: Pick<EditorView, 'components'>;
  desk: Desk;
  places: ReturnType<typeof usePlaces>;
}

/** Puts a component on a line of its own, by the field where there is one, so that it can be undone. */
function put({ desk, places }: Tools, language: Language, { at, text }: { at: number; text: string }) {
  const { body } = desk.texts()[language];
  const change = block(body, { from: at, to: at }, text);
  const field = places.fields.of(language);
  if (field) field.change(change);
  else desk.type(language, { body: body.slice(0, change.from) + change.insert + body.slice(change.to) });
}

/** The ways from a problem to what mends it, inside the editor. */
export function mendingHere(tools: Tools) {
  const { view, desk, places } = tools;
  const bodyOf = (language: Language) => desk.texts()[language].body;

  /** The component a problem is about, in the language that has it, and the same place in another. */
  function found(problem: DraftProblem) {
    const { sign, missing, only } = apartOf(problem);
    if (!only || problem.target.kind !== 'lesson') return null;
    const isHere = places.language === only;
    const component = componentAt(bodyOf(only), sign, isHere ? problem.line : 1);
    return component && { ...component, sign, missing, only };
  }

  return {
    onGo(problem: DraftProblem) {
      const { target, line } = problem;
      if (target.kind !== 'lesson') return;
      const { language } = target;
      if (language === places.language) return places.goTo({ language, line });
      const component = found(problem);
      if (!component) return places.goTo({ language, line });
      const there = bodyOf(language);
      const { only, at } = component;
      places.goTo({
        language,
        line: lineAt(there, language === only ? at : samePlace(bodyOf(only), at, there)),
      });
    },
    onAdd(problem: DraftProblem) {
      const component = found(problem);
      const spec = component && view.components[/^<(\w+)/.exec(component.sign)?.[1] ?? ''];
      if (!component || !spec || !sameInAll(spec)) return null;
      const { only, at, text, missing } = component;
      return () => {
        for (const language of missing)
          put(tools, language, { at: samePlace(bodyOf(only), at, bodyOf(language)), text });
      };
    },
  };
}
