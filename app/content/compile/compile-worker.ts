import { parentPort } from 'node:worker_threads';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { guardPlugin } from '../guard/guard-plugin.ts';
import { inspectBody } from '../guard/inspect-body.ts';
import type { Compiled, CompileRequest, WorkerMessage } from './messages.ts';

/** The only modules compiled lessons use; the renderer hands them in. */
const runtimeModules: ReadonlySet<string> = new Set(['react', 'react/jsx-runtime']);

function refuseCode(): never {
  throw new Error('front matter is never run');
}

/** The guard lets no front matter through; should it ever, nothing here reads it. */
const noEngines = { js: refuseCode, javascript: refuseCode, json: refuseCode, yaml: refuseCode };

async function bundle(body: string): Promise<string> {
  const { code } = await bundleMDX({
    source: body,
    grayMatterOptions: () => ({ engines: noEngines }),
    mdxOptions: (options: object) => ({ ...options, remarkPlugins: [guardPlugin, remarkGfm], rehypePlugins: [] }),
    esbuildOptions: (options) => ({
      ...options,
      logLevel: 'silent',
      charset: 'utf8',
      minify: false,
      // Names stay as they are, white space goes: a message about a lesson's code can be understood.
      minifyWhitespace: true,
      plugins: [
        {
          name: 'nothing-but-the-lesson',
          setup(build) {
            build.onResolve({ filter: /.*/ }, ({ path, kind }) =>
              kind === 'entry-point' || runtimeModules.has(path)
                ? null
                : { errors: [{ text: 'a lesson imports nothing' }] },
            );
          },
        },
        ...(options.plugins ?? []),
      ],
    }),
  });
  return code;
}

async function compile(body: string): Promise<Compiled> {
  const { problems, outline } = inspectBody(body);
  if (problems.length > 0) return { ok: false, problems, outline };
  try {
    return { ok: true, code: await bundle(body), outline };
  } catch {
    // The compiler's own message may quote other files: it is not passed on.
    const message =
      'The lesson cannot be compiled. Take out the part you wrote last, check again, and put it back piece by piece.';
    return { ok: false, problems: [{ code: 'compile-failed', line: 1, message }], outline };
  }
}

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', ({ number, body }: CompileRequest) => {
  void compile(body).then((compiled) => say({ kind: 'done', number, compiled }));
});

// The first run loads the compiler; it must not be paid by the first lesson's two seconds.
void compile('Ready.').then(() => say({ kind: 'ready' }));
