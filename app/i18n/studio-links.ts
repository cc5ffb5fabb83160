type At = (...segments: string[]) => string;

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
};

/** Addresses of the studio: `at` puts the language before the parts of an address. */
export function studioLinks(at: At) {
  return {
    courses: () => at('teach'),
    ...courseLinks((courseId, ...rest) => at('teach', 'courses', courseId, ...rest)),
    translations: () => at('teach', 'translations'),
    help: (part?: string) => (part ? `${at('teach', 'help')}#${part}` : at('teach', 'help')),
    review: () => at('review'),
    /** `item` is the name of one of its texts, `passage` the paragraph a remark is to be written on. */
    proposal: (proposalId: string, item?: string, passage?: string) =>
      withQuery(at('review', proposalId), { item, passage }),
    /** Where an act leads back to: the page says what was done. */
    proposalAfter: (proposalId: string, done: string, item?: string) =>
      withQuery(at('review', proposalId), { item, done }),
    /** A text of a proposal as learners see it, for a frame. */
    rendered: (proposalId: string, query: { item: string; side: 'old' | 'new'; language: string }) =>
      withQuery(at('review', proposalId, 'rendered'), query),
  };
}

function courseLinks(course: (courseId: string, ...rest: string[]) => string) {
  return {
    course: (courseId: string) => course(courseId),
    ...lessonLinks((courseId, lessonId, ...rest) => course(courseId, 'lessons', lessonId, ...rest)),
    /** Proposes the course itself: its description, its exam, the order of its lessons. */
    proposeCourse: (courseId: string) => course(courseId, 'propose'),
    questions: (courseId: string) => course(courseId, 'questions'),
    newQuestion: (courseId: string, query: Readonly<Record<string, string>>) =>
      withQuery(course(courseId, 'questions', 'new'), query),
    question: (courseId: string, questionId: string) => course(courseId, 'questions', questionId),
    importQuestions: (courseId: string) => course(courseId, 'import'),
    /** `questions.gift`, `questions.xml` or `questions.csv`. */
    exportQuestions: (courseId: string, file: string) => course(courseId, 'export', file),
    media: (courseId: string) => course(courseId, 'media'),
    history: (courseId: string, lesson?: string) => withQuery(course(courseId, 'history'), { lesson }),
    historyAfter: (courseId: string, done: string, lesson?: string) =>
      withQuery(course(courseId, 'history'), { lesson, done }),
    /** A text that was published once as learners read it, for a frame. */
    historyRendered: (courseId: string, query: { unit: string; revision: string; language: string }) =>
      withQuery(course(courseId, 'history', 'rendered'), query),
    /** Two revisions of a unit beside each other. */
    comparison: (courseId: string, query: { lesson: string; unit: string; from: string; to: string }) =>
      `${withQuery(course(courseId, 'history'), query)}#compared`,
  };
}

function lessonLinks(lesson: (courseId: string, lessonId: string, ...rest: string[]) => string) {
  return {
    /** The editor: in a language, at a line of its text (0 is above it), with another language beside it. */
    lesson: (
      courseId: string,
      lessonId: string,
      language?: string,
      { line, beside }: { line?: number; beside?: string } = {},
    ) => withQuery(lesson(courseId, lessonId), { language, beside, line: line?.toString() }),
    /** Where the editor sends what is typed. */
    draft: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'draft'),
    preview: (courseId: string, lessonId: string, language?: string) =>
      withQuery(lesson(courseId, lessonId, 'preview'), { language }),
    /** What the pickers of the editor choose from. */
    material: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'material'),
    propose: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'propose'),
  };
}
