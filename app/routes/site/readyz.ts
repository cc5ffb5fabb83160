import type { LoaderFunctionArgs } from '@remix-run/node';
import { people } from '#db/schema.ts';

/** The database answers and there is something to learn. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { school } = context;
  await school.db.read.select({ id: people.id }).from(people).limit(1);
  const ready = school.library.courses.length > 0;
  return new Response(ready ? 'ready\n' : 'no courses\n', {
    status: ready ? 200 : 503,
    headers: { 'content-type': 'text/plain', ...(ready ? {} : { 'retry-after': '5' }) },
  });
}
