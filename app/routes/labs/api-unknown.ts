import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { problemAnswer } from '#app/http/api/answer-program.server.ts';

/** Any other address below `/api/`. */
export function loader(args: LoaderFunctionArgs) {
  return problemAnswer(args, 404);
}

export function action(args: ActionFunctionArgs) {
  return problemAnswer(args, 404);
}
