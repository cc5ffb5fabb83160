import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/http/requests.server.ts';

/** Where the server leads a request it will not even read, so that the refusal has a page in the reader's language. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = [403, 411, 413].find((known) => String(known) === params.status);
  throw status ? new Response(null, { status }) : notFound();
}

export default function Refused() {
  return null;
}
