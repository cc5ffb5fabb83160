import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerProgram } from '#app/http/api/answer-program.server.ts';
import { seatsAnswers } from '#app/views/labs/lab-answers.ts';

/** `GET /api/labs/seats` with the fields of the lab's form. */
export async function loader(args: LoaderFunctionArgs) {
  return answerProgram(args, seatsAnswers);
}

/** `POST /api/labs/seats` with JSON. */
export async function action(args: ActionFunctionArgs) {
  return answerProgram(args, seatsAnswers);
}
