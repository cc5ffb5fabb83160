import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerProgram } from '#app/http/api/answer-program.server.ts';
import { quotaAnswers } from '#app/views/labs/lab-answers.ts';

/** `GET /api/labs/quota` with the fields of the lab's form. */
export async function loader(args: LoaderFunctionArgs) {
  return answerProgram(args, quotaAnswers);
}

/** `POST /api/labs/quota` with JSON. */
export async function action(args: ActionFunctionArgs) {
  return answerProgram(args, quotaAnswers);
}
