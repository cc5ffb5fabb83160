import { and, asc, eq, lte } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { proposals } from '#db/studio-schema.ts';
import { publishItems } from './publish-items.ts';

export interface PublishedWhenDue {
  published: string[];
  /** Checked and due, but something else was published of their texts meanwhile: they wait for their writers. */
  outdated: string[];
}

/** Publishes every checked proposal whose hour has come. Those not checked yet are published once they are. */
export async function publishDue(db: Db, { now }: { now: Date }): Promise<PublishedWhenDue> {
  const isDue = and(eq(proposals.state, 'open'), lte(proposals.publishAt, now));
  const due = await db.read
    .select({ id: proposals.id })
    .from(proposals)
    .where(isDue)
    .orderBy(asc(proposals.publishAt));
  const done: PublishedWhenDue = { published: [], outdated: [] };
  for (const { id } of due) {
    const answer = await db.write(async (tx) => {
      const [proposal] = await tx
        .select()
        .from(proposals)
        .where(and(eq(proposals.id, id), isDue));
      return proposal ? publishItems(tx, proposal, { actorId: null, now }) : null;
    });
    if (answer?.ok) done.published.push(id);
    if (answer?.ok === false && answer.reason === 'changed-meanwhile') done.outdated.push(id);
  }
  return done;
}
