/** Addresses of the studio: `at` puts the language before the parts of an address. */
export function studioLinks(at: (...segments: string[]) => string) {
  const course = (courseId: string, ...rest: string[]) => at('teach', 'courses', courseId, ...rest);
  const lesson = (courseId: string, lessonId: string, ...rest: string[]) =>
    course(courseId, 'lessons', lessonId, ...rest);
  return {
    courses: () => at('teach'),
    course: (courseId: string) => course(courseId),
    lesson: (courseId: string, lessonId: string, language?: string) =>
      language ? `${lesson(courseId, lessonId)}?language=${language}` : lesson(courseId, lessonId),
    /** Where the editor sends what is typed. */
    draft: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'draft'),
    preview: (courseId: string, lessonId: string, language?: string) =>
      language
        ? `${lesson(courseId, lessonId, 'preview')}?language=${language}`
        : lesson(courseId, lessonId, 'preview'),
    /** What the pickers of the editor choose from. */
    material: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'material'),
    propose: (courseId: string, lessonId: string) => lesson(courseId, lessonId, 'propose'),
    questions: (courseId: string) => course(courseId, 'questions'),
    newQuestion: (courseId: string, query: Readonly<Record<string, string>>) =>
      `${course(courseId, 'questions', 'new')}?${new URLSearchParams(query).toString()}`,
    question: (courseId: string, questionId: string) => course(courseId, 'questions', questionId),
    importQuestions: (courseId: string) => course(courseId, 'import'),
    /** `questions.gift`, `questions.xml` or `questions.csv`. */
    exportQuestions: (courseId: string, file: string) => course(courseId, 'export', file),
    media: (courseId: string) => course(courseId, 'media'),
    history: (courseId: string, lessonId?: string) =>
      lessonId
        ? `${course(courseId, 'history')}?${new URLSearchParams({ lesson: lessonId }).toString()}`
        : course(courseId, 'history'),
    translations: () => at('teach', 'translations'),
    help: (part?: string) => (part ? `${at('teach', 'help')}#${part}` : at('teach', 'help')),
    review: () => at('review'),
    /** `item` is the name of one of its texts, `passage` the paragraph a remark is to be written on. */
    proposal: (proposalId: string, item?: string, passage?: string) => {
      const query = new URLSearchParams({
        ...(item ? { item } : {}),
        ...(passage ? { passage } : {}),
      }).toString();
      return at('review', proposalId) + (query && `?${query}`);
    },
    /** A text of a proposal as learners see it, for a frame. */
    rendered: (proposalId: string, query: { item: string; side: 'old' | 'new'; language: string }) =>
      `${at('review', proposalId, 'rendered')}?${new URLSearchParams(query).toString()}`,
    /** Two revisions of a unit beside each other. */
    comparison: (courseId: string, query: { lesson: string; unit: string; from: string; to: string }) =>
      `${course(courseId, 'history')}?${new URLSearchParams(query).toString()}#compared`,
  };
}
