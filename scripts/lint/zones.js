/**
 * Who may import what (docs/architecture.md). A room may import itself and what its line names, nothing else:
 * when a room wants more, the line is changed and discussed, not gone round.
 */

/** Rooms of app/: what each may import from app/. Paths are relative to app/. */
const rooms = {
  // Signing in takes along what somebody did before: on the page of a form that is sent again, too.
  auth: [
    'domain/authoring/access.ts',
    'domain/learning/merge-progress.ts',
    ...['domain/people', 'http', 'load-context.ts', 'school.server.ts'],
  ],
  // A lab that counts in the browser shows what the server would show: by the same pure files.
  client: ['elections', 'i18n/languages.ts', 'views/labs/local', 'views/labs/lots', 'views/labs/quota'],
  components: ['i18n', 'views', 'domain', 'content', 'elections', 'http/cookies.ts'],
  content: ['components/lesson', 'i18n'],
  'content/schema': ['i18n/languages.ts'],
  credentials: ['domain', 'i18n'],
  domain: ['elections', 'content/schema', 'i18n/languages.ts', 'http/result.ts'],
  elections: [],
  http: ['i18n/languages.ts', 'i18n/links.ts', 'load-context.ts', 'school.server.ts', 'styles'],
  i18n: [],
  media: ['http/result.ts'],
  search: ['content', 'http/result.ts', 'i18n'],
  views: ['domain', 'content', 'elections', 'i18n', 'media', 'search', 'load-context.ts', 'school.server.ts'],
};

/** Rooms of app/domain/: people ← learning ← assessment ← certificates. Everyone may write to the audit log. */
const domainRooms = {
  people: [],
  learning: ['people'],
  assessment: ['people', 'learning'],
  certificates: ['people', 'learning', 'assessment'],
  authoring: ['people'],
  groups: ['people'],
};

/** Files that stand below everything and import nothing of ours. */
const nothing = ['app/i18n/languages.ts', 'app/http/result.ts'];

/** Rooms that never see the database. `components`, `credentials` and `views` may see its types (see `typesOnly`). */
const withoutDatabase = ['client', 'content', 'elections', 'i18n', 'media'];

const here = (paths) => paths.map((path) => `./${path}`);

export const zones = [
  ...Object.entries(rooms).map(([room, may]) => ({
    target: `./app/${room}`,
    from: './app',
    except: here([room, ...may]),
    message: `app/${room} may import only itself${may.length > 0 ? ` and ${may.join(', ')}` : ''} (of app/).`,
  })),
  ...Object.entries(domainRooms).map(([room, may]) => ({
    target: `./app/domain/${room}`,
    from: './app/domain',
    except: here([room, ...may, 'audit.server.ts']),
    message: `In domain/: people ← learning ← assessment ← certificates. ${room} stands below what it imports here.`,
  })),
  ...nothing.map((file) => ({
    target: `./${file}`,
    from: './app',
    message: 'This file stands below everything: it imports nothing of ours.',
  })),
  {
    target: here(['app/http/result.ts', ...withoutDatabase.map((room) => `app/${room}`)]),
    from: './db',
    message: 'This room does not know the database.',
  },
  {
    // The seed tells its story with the verbs of the domain, as a person would.
    target: './db/!(seed).ts',
    from: './app',
    except: here(['content/schema', 'i18n/languages.ts']),
    message: 'The database knows only the types it keeps.',
  },
  {
    target: './app',
    from: './app/routes',
    message:
      'Nobody imports a route, not even another route: move what is shared into the room it belongs to.',
  },
  {
    target: here([
      'app/root.tsx',
      'app/entry.server.tsx',
      'app/entry.client.tsx',
      'app/school.server.ts',
      'scripts',
    ]),
    from: './app/views',
    message: 'Only routes call views.',
  },
];

const fromFolder = (folder) => `^(?:#app/|(?:\\.\\./)+)${folder}/`;
const fromDatabase = '^(?:#db/|(?:\\.\\./)+db/)';

/** What a room may import as a type and never as a value: by room of app/. */
export const typesOnly = {
  components: [fromFolder('(?:views|domain|content|http)'), fromDatabase],
  credentials: [fromFolder('domain'), fromDatabase],
  views: [fromDatabase],
};
