import { useText } from '#app/i18n/use-text.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';

interface Props {
  course: { id: string; title: string };
  /** The page below the list of questions. */
  here?: { to: string; label: string };
}

/** The way from the studio to the questions of a course. */
export function QuestionTrail({ course, here }: Props) {
  const { t, to } = useText();
  const trail = [
    { to: to.studio.courses(), label: t('questionForm:trail.studio') },
    { to: to.studio.course(course.id), label: course.title },
    { to: to.studio.questions(course.id), label: t('questionForm:trail.questions') },
  ];
  return <Breadcrumbs trail={here ? [...trail, here] : trail} />;
}
