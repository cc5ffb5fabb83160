import { index, route, type RouteConfig } from '@remix-run/route-config';

const page = (path: string, file: string) => route(path, `routes/${file}`);

/** The site map. Addresses are the same in the three languages. */
export default [
  index('routes/site/door.ts'),
  page('healthz', 'site/healthz.ts'),
  page('readyz', 'site/readyz.ts'),
  route(':lang', 'routes/site/language.tsx', [
    index('routes/site/home.tsx'),
    page('courses', 'learn/courses.tsx'),
    page('courses/:course', 'learn/course.tsx'),
    page('courses/:course/exam', 'assess/exam.tsx'),
    page('courses/:course/:lesson', 'learn/lesson.tsx'),
    page('programmes/:programme', 'learn/programme.tsx'),
    page('attempts/:attempt', 'assess/attempt.tsx'),
    page('attempts/:attempt/result', 'assess/result.tsx'),
    page('certificates', 'certificates/mine.tsx'),
    page('certificates/:file', 'certificates/pdf.ts'),
    page('verify', 'certificates/verify.tsx'),
    page('verify/:serial', 'certificates/verified.tsx'),
    page('law', 'law/law.tsx'),
    page('law/:provision', 'law/provision.tsx'),
    page('glossary', 'law/glossary.tsx'),
    page('join', 'people/join.tsx'),
    page('sign-in', 'people/sign-in.tsx'),
    page('recover', 'people/recover.tsx'),
    page('account', 'people/account.tsx'),
    page('account/recovery-code', 'people/recovery-code.tsx'),
    page('theme', 'site/theme.ts'),
    page('refused/:status', 'site/refused.tsx'),
    page('about', 'site/about.tsx'),
    page('privacy', 'site/privacy.tsx'),
    page('accessibility', 'site/accessibility.tsx'),
  ]),
  page('dev/components/:lang', 'dev/components.tsx'),
  page('*', 'site/not-found.tsx'),
] satisfies RouteConfig;
