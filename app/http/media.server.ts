import { resolve } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { School } from '#app/school.server.ts';

/** A picture is only ever shown, never run: its own policy forbids scripts inside an SVG. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Files carry few headers: on a slow line they weigh as much as a small picture. */
export function asIs(response: Response) {
  response.setHeader('x-content-type-options', 'nosniff');
}

/**
 * `/media/<course>/<file>`: the pictures and sounds of a course, named by its address or its id. First those of the
 * content folder, then those the studio brought in; of these, what no published text shows is for authors and reviewers.
 */
export function mediaOfCourses(school: School): RequestHandler {
  const shipped = new Map<string, RequestHandler>();
  const shippedOf = (course: string) => {
    const slug = school.library.course(course)?.slug;
    const folder = resolve('content/courses', slug ?? course, 'media');
    const known =
      shipped.get(folder) ?? express.static(folder, { index: false, maxAge: '1d', setHeaders: asIs });
    if (slug) shipped.set(folder, known);
    return known;
  };

  async function ofStudio(course: string, request: Request, response: Response, next: NextFunction) {
    const { cookie: cookies } = request.headers;
    const found = await school.mediaFile({ course, file: request.path.slice(1), cookies });
    if (!found) return next();
    asIs(response);
    if (found.cookie) response.append('set-cookie', found.cookie);
    response.setHeader('content-type', found.type);
    // The bytes are named by their hash: what is the same by it is the same.
    response.setHeader('etag', `"${found.hash}"`);
    // What is not published yet is kept by nobody on the way, and is looked for anew by whoever may see it.
    if (!found.isPublished) response.setHeader('cache-control', 'private, no-store');
    const kept = found.isPublished ? { maxAge: '1d' } : { cacheControl: false };
    const settings = { ...kept, etag: false, lastModified: false, dotfiles: 'allow' } as const;
    response.sendFile(found.path, settings, (error) => error && !response.headersSent && next());
  }

  return (request, response, next) => {
    const course = String(request.params.course);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!/^[a-z0-9-]+$/.test(course) || !reading) return next();
    response.setHeader('content-security-policy', policy);
    shippedOf(course)(request, response, () => void ofStudio(course, request, response, next).catch(next));
  };
}
