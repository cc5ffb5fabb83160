import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerProgram } from '#app/http/api/answer-program.server.ts';
import { protocolAnswers } from '#app/views/labs/lab-answers.ts';

/** `GET /api/labs/protocol` with the fields of the lab's form. */
export async function loader(args: LoaderFunctionArgs) {
  return answerProgram(args, protocolAnswers);
}

/** `POST /api/labs/protocol` with JSON. */
export async function action(args: ActionFunctionArgs) {
  return answerProgram(args, protocolAnswers);
}
