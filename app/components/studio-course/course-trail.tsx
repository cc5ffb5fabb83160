import { useText } from '#app/i18n/use-text.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';

interface Props {
  course: { id: string; title: string };
  /** A page of the course. */
  here: { to: string; label: string };
}

/** The way from the studio to a page of a course. */
export function CourseTrail({ course, here }: Props) {
  const { t, to } = useText();
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    { to: to.studio.course(course.id), label: course.title },
    here,
  ];
  return <Breadcrumbs trail={trail} />;
}
